import { Radio, RadioGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../ui/language/format.ts'
import { CountField } from '../CountField.tsx'
import { useDraft } from '../draft/draft.ts'
import type { Member } from '../draft/shape.ts'
import type { Told } from '../StepPage.tsx'

interface Props {
  member: Member
  name: string
  onChange: (member: Member) => void
  told: Told
}

const livings = ['full', 'alternate', 'visiting'] as const
const usualDays = { full: 30, alternate: 15, visiting: 4 } as const
const wholeMonth = 30

/** The whole month, every other week, or visits. */
export function Living({ member, name, onChange, told }: Props) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const { month } = useDraft()
  const { key, role, living, days } = member
  const question = role === 'applicant' ? t('household.living.questionYou') : t('household.living.question', { name })
  const field = `${key}.days`
  return (
    <>
      <RadioGroup
        legend={question}
        value={living}
        onChange={(value: Member['living']) => onChange({ ...member, living: value, days: usualDays[value] })}
      >
        {livings.map((one) => (
          <Radio key={one} value={one}>
            {t(`household.living.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {living !== 'full' && (
        <CountField
          id={field}
          label={t('household.living.days', { month: format.month(month) })}
          description={t('household.living.daysHelp')}
          error={told(field)}
          value={days}
          from={1}
          to={wholeMonth}
          onCount={(count) => onChange({ ...member, days: count })}
        />
      )}
    </>
  )
}
