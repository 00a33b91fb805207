import { Alert, Radio, RadioGroup, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import type { SaidOnlyQuestion } from '../../../rules/intake/onlyQuestion.ts'
import type { IntakeForm } from './form.ts'

const kinds = [
  ['no', 'isApplication'],
  ['unclear', 'isUnclear'],
  ['yes', 'isQuestion'],
] as const

/** An application, unless the person expressly asks for nothing but information. */
export function What({ form: { filled, fill } }: { form: IntakeForm }) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-8">
      <RadioGroup
        legend={t('intake.form.what')}
        value={filled.onlyQuestion}
        onChange={(onlyQuestion: SaidOnlyQuestion) => fill({ onlyQuestion })}
      >
        {kinds.map(([value, name]) => (
          <Radio key={value} value={value}>
            {t(`intake.form.${name}`)}
          </Radio>
        ))}
      </RadioGroup>
      <div role="status">
        {filled.onlyQuestion === 'unclear' && (
          <Alert variant="info" size="small">
            {t('intake.form.unclear')}
          </Alert>
        )}
      </div>
    </VStack>
  )
}
