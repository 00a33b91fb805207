import { BodyShort, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import type { Of } from './submission.ts'

export type Value2027 = Extract<Of<'riksnorm'>['value'], { schema: '2027' }>

/** What the shape from 2027 has beside the amounts, in words. */
export function Reform({ value: { childPercent, phaseIn, ceilingExceptions } }: { value: Value2027 }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const orders = {
    single: t('administration.tables.birthOrderSingle'),
    couple: t('administration.tables.birthOrderCouple'),
  }
  return (
    <VStack gap="space-8">
      <BodyShort weight="semibold">{t('administration.tables.reformTitle')}</BodyShort>
      <BodyShort size="small">{t('administration.tables.birthOrder')}</BodyShort>
      {(['single', 'couple'] as const).map((key) => (
        <BodyShort key={key} size="small">
          {orders[key]}:{' '}
          {childPercent[key].map((percent) => t('administration.tables.percent', { percent })).join(', ')}
        </BodyShort>
      ))}
      <ul className="staff-plain-list">
        {phaseIn.length === 0 && <li>{t('administration.tables.noPhaseIn')}</li>}
        {phaseIn.map((step) => (
          <li key={step.from}>
            {t('administration.tables.phaseStep', { month: format.month(step.from), percent: step.percent })}
          </li>
        ))}
        {ceilingExceptions.length === 0 && <li>{t('administration.tables.noExceptions')}</li>}
        {ceilingExceptions.length > 0 && (
          <li>
            {t('administration.tables.exceptions')}: <span lang="sv">{ceilingExceptions.join(', ')}</span>
          </li>
        )}
      </ul>
    </VStack>
  )
}
