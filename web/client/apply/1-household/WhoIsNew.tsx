import { TextField } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { Member } from '../draft/shape.ts'
import type { Told } from '../StepPage.tsx'
import { NumberOrBorn } from './NumberOrBorn.tsx'

interface Props {
  member: Member
  onChange: (member: Member) => void
  told: Told
}

const orNull = (typed: string) => (typed === '' ? null : typed)

/** Name and number of someone new. */
export function WhoIsNew({ member, onChange, told }: Props) {
  const { t } = useTranslation('client')
  const { key, givenName, familyName } = member
  return (
    <>
      <TextField
        id={`${key}.given`}
        label={t('household.given')}
        autoComplete="off"
        maxLength={80}
        error={told(`${key}.given`)}
        value={givenName ?? ''}
        onChange={({ target }) => onChange({ ...member, givenName: orNull(target.value) })}
      />
      <TextField
        id={`${key}.family`}
        label={t('household.family')}
        autoComplete="off"
        maxLength={80}
        value={familyName ?? ''}
        onChange={({ target }) => onChange({ ...member, familyName: orNull(target.value) })}
      />
      <NumberOrBorn member={member} onChange={onChange} told={told} />
    </>
  )
}
