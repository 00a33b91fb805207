import { Checkbox, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft/draft.ts'
import type { Member } from '../draft/shape.ts'
import { NativeDay } from '../NativeDay.tsx'
import type { Told } from '../StepPage.tsx'

interface Props {
  member: Member
  onChange: (member: Member) => void
  told: Told
}

/** The number of somebody new; a new-born, or one who waits for a number, has a day of birth instead. */
export function NumberOrBorn({ member, onChange, told }: Props) {
  const { t } = useTranslation('client')
  const [isWithout, setWithout] = useState(typeof member.born === 'string')
  return (
    <>
      {isWithout ? (
        <NativeDay
          id={`${member.key}.number`}
          label={t('household.born')}
          description={t('household.bornHelp')}
          error={told(`${member.key}.number`)}
          value={member.born ?? null}
          onDay={(born) => onChange({ ...member, born })}
        />
      ) : (
        <NumberField
          member={member}
          label={t('household.number')}
          onNumber={(personNumber) => onChange({ ...member, personNumber })}
          told={told}
        />
      )}
      <Checkbox
        checked={isWithout}
        onChange={({ target }) => {
          setWithout(target.checked)
          onChange({ ...member, personNumber: null, born: null })
        }}
      >
        {t('household.numberMissing')}
      </Checkbox>
    </>
  )
}

interface FieldProps {
  member: Member
  label: string
  onNumber: (number: string | null) => void
  told: Told
}

/** The number travels only inside requests, never in an address. */
export function NumberField({ member: { key, personNumber }, label, onNumber, told }: FieldProps) {
  const { t } = useTranslation('client')
  const { wrongNumbers, tellWrongNumber } = useDraft()
  const number = personNumber ?? ''
  return (
    <TextField
      id={`${key}.number`}
      label={label}
      description={t('household.numberHelp')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      error={wrongNumbers.has(number) ? t('household.numberWrong') : told(`${key}.number`)}
      value={number}
      onChange={({ target }) => onNumber(target.value.trim() === '' ? null : target.value.trim())}
      onBlur={async () => {
        if (number !== '' && !(await isPersonNumber(number))) tellWrongNumber(number)
      }}
    />
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
