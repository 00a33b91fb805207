import { HStack, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/fields/AmountField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import type { AssessmentContent } from '../endpoints.ts'
import type { Edit } from './useAssessment.ts'

type Level = NonNullable<AssessmentContent['normLevel']>
const levels = ['riksnorm', 'higher', 'lower'] as const

/** Special reasons for more than the riksnorm, which then shall be given, or for less, which may (SoL 12:7). */
export function NormLevel({ level, edit }: { level: Level | null; edit: Edit | null }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const put = (normLevel: Level | null) => edit?.({ normLevel })
  const choose = (direction: (typeof levels)[number]) =>
    put(direction === 'riksnorm' ? null : { amount: 0, reasons: '', ...level, direction })
  if (!edit) {
    return level ? (
      <p className="staff-written">
        {t(`month.normLevel.${level.direction}`)}: {format.kronor(level.amount)}. {level.reasons}
      </p>
    ) : null
  }
  return (
    <VStack gap="space-8">
      <RadioGroup
        legend={t('month.normLevel.title')}
        description={t('month.normLevel.lead')}
        size="small"
        value={level?.direction ?? 'riksnorm'}
        onChange={choose}
      >
        <HStack gap="space-0 space-24">
          {levels.map((one) => (
            <Radio key={one} value={one}>
              {t(`month.normLevel.${one}`)}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
      {level && (
        <HStack gap="space-16" align="start">
          <AmountField
            label={t(`month.normLevel.amount.${level.direction}`)}
            size="small"
            value={level.amount}
            onAmount={(amount) => put({ ...level, amount: amount ?? 0 })}
          />
          <Textarea
            label={t('month.normLevel.reasons')}
            size="small"
            minRows={2}
            className="staff-grow"
            value={level.reasons}
            error={level.reasons.trim() === '' && t('month.normLevel.reasonsNeeded')}
            onChange={({ target }) => put({ ...level, reasons: target.value })}
          />
        </HStack>
      )}
    </VStack>
  )
}
