import { Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { toDay } from '../../../base/day.ts'
import { intakeMonths } from '../../../rules/intake/arrival.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { attestedKinds, type Filled, type IntakeForm } from './form.ts'
import { Needs } from './Needs.tsx'

/** What is asked for, in the person's own words; needs and amounts where they are known. */
export function Wish({ form }: { form: IntakeForm }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { filled, fill, ownWords, setOwnWords, isQuestion } = form
  return (
    <VStack gap="space-16">
      <Textarea
        label={t(isQuestion ? 'intake.form.questionWords' : 'intake.form.ownWords')}
        description={t(isQuestion ? 'intake.form.questionHow' : 'intake.form.ownWordsHow')}
        minRows={3}
        maxLength={4000}
        value={ownWords}
        onChange={({ target }) => setOwnWords(target.value)}
      />
      {!isQuestion && (
        <>
          <Select
            label={t('intake.form.month')}
            value={filled.month}
            onChange={({ target }) => fill({ month: target.value })}
          >
            {intakeMonths(toDay(today())).map((month) => (
              <option key={month} value={month}>
                {format.month(month)}
              </option>
            ))}
          </Select>
          <Needs form={form} />
          <RadioGroup
            legend={t('intake.form.attested')}
            value={filled.attested}
            onChange={(attested: Filled['attested']) => fill({ attested })}
          >
            {attestedKinds.map((one) => (
              <Radio key={one} value={one}>
                {t(`intake.form.attestedKinds.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
        </>
      )}
    </VStack>
  )
}
