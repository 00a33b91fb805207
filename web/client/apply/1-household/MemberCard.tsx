import { BodyShort, Checkbox } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Member } from '../draft/shape.ts'
import { ItemCard } from '../ItemCard.tsx'
import type { Told } from '../StepPage.tsx'
import { Living } from './Living.tsx'
import { NumberField } from './NumberOrBorn.tsx'
import { WhoIsNew } from './WhoIsNew.tsx'

interface Props {
  member: Member
  name: string
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onChange: (member: Member) => void
  onRemove?: () => void
  told: Told
}

/** One member of the household. */
export function MemberCard({ member, name, isOpen, onOpen, onChange, onRemove, told }: Props) {
  const { t } = useTranslation('client')
  const { key, role, living, days, lunchAway, inSchool } = member
  const isNew = key.startsWith('new-')
  const hasGap = ['given', 'number', 'days'].some((field) => told(`${key}.${field}`) !== undefined)
  const summary = (
    <>
      <BodyShort>{t(`household.living.short.${living}`, { days })}</BodyShort>
      {lunchAway && <BodyShort>{t('household.lunch')}</BodyShort>}
      {inSchool && <BodyShort>{t('household.school')}</BodyShort>}
    </>
  )
  return (
    <ItemCard
      name={member.givenName === null || role === 'applicant' ? name : `${name} (${t(`household.roles.${role}`)})`}
      summary={summary}
      isOpen={isOpen || hasGap}
      {...(role === 'applicant' && living === 'full' ? {} : { onOpen })}
      {...(onRemove ? { onRemove } : {})}
    >
      {isNew && <WhoIsNew member={member} onChange={onChange} told={told} />}
      {!isNew && typeof member.born === 'string' && (
        <NumberField
          member={member}
          label={t('household.numberNow', { name })}
          onNumber={(personNumber) => onChange({ ...member, personNumber })}
          told={told}
        />
      )}
      <Living member={member} name={name} onChange={onChange} told={told} />
      {role === 'child' && (
        <div>
          <Checkbox checked={lunchAway} onChange={({ target }) => onChange({ ...member, lunchAway: target.checked })}>
            {t('household.lunch')}
          </Checkbox>
          <Checkbox checked={inSchool} onChange={({ target }) => onChange({ ...member, inSchool: target.checked })}>
            {t('household.school')}
          </Checkbox>
        </div>
      )}
    </ItemCard>
  )
}
