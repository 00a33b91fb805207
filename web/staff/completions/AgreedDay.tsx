import { HStack, Radio, RadioGroup } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { daySetters, type DaySetter } from '../../../rules/completion/day.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'

interface Props {
  answerBy: string
  onDay: (day: string) => void
  setBy: DaySetter
  onSetter: (by: DaySetter) => void
}

/** The day to answer, and who chose it. */
export function AgreedDay({ answerBy, onDay, setBy, onSetter }: Props) {
  const { t } = useTranslation('staff')
  return (
    <>
      <DayField size="small" label={t('completions.form.answerBy')} value={answerBy} onDay={onDay} from={today()} />
      <RadioGroup
        size="small"
        legend={t('completions.form.setBy')}
        value={setBy}
        onChange={(value: DaySetter) => onSetter(value)}
      >
        <HStack gap="space-16">
          {daySetters.map((one) => (
            <Radio key={one} value={one}>
              {t(`completions.form.setters.${one}`)}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
    </>
  )
}
