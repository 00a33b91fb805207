import { BodyShort, TextField } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft/draft.ts'
import type { Member } from '../draft/shape.ts'
import type { Told } from '../StepPage.tsx'

interface Props {
  member: Member
  onChange: (member: Member) => void
  told: Told
}

const orNull = (typed: string) => (typed === '' ? null : typed)

/** Name and number of someone new. The number travels only inside requests, never in an address. */
export function WhoIsNew({ member, onChange, told }: Props) {
  const { t } = useTranslation('client')
  const { key, role, givenName, familyName, personNumber } = member
  const { wrongNumbers, tellWrongNumber } = useDraft()
  const number = personNumber ?? ''
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
      <TextField
        id={`${key}.number`}
        label={t('household.number')}
        description={t('household.numberHelp')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        error={wrongNumbers.has(number) ? t('household.numberWrong') : told(`${key}.number`)}
        value={number}
        onChange={({ target }) => onChange({ ...member, personNumber: orNull(target.value.trim()) })}
        onBlur={async () => {
          if (number !== '' && !(await isPersonNumber(number))) tellWrongNumber(number)
        }}
      />
      {role === 'child' && <BodyShort size="small">{t('household.numberMissing')}</BodyShort>}
    </>
  )
}

/** The check digit, when the code for it can be fetched; the server tries it again. */
async function isPersonNumber(typed: string): Promise<boolean> {
  const rules = await import('../../../../base/personnummer.ts').catch(() => null)
  if (!rules) return true
  try {
    rules.toPersonNumber(typed)
    return true
  } catch {
    return false
  }
}
