import { BodyShort, Button, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forTheMonth, holdKinds } from '../../../rules/holding/holding.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { Cite } from '../../ui/LineTree.tsx'
import type { Edit } from '../assessments/useAssessment.ts'
import type { AssessmentContent, Need } from '../endpoints.ts'

type Held = NonNullable<AssessmentContent['holdings']>[string]

/** How long what is granted will hold: the month, unless somebody says otherwise. */
export function HoldingFields({ content, edit, need }: { content: AssessmentContent; edit: Edit; need: Need }) {
  const { t } = useTranslation('staff')
  const held: Held = content.holdings?.[need.key] ?? forTheMonth
  const [isOpen, setOpen] = useState(held.kind !== 'month' || held.reservation !== null)
  const change = (to: Partial<Held>) => edit({ holdings: { ...content.holdings, [need.key]: { ...held, ...to } } })
  if (!isOpen)
    return (
      <BodyShort size="small">
        {t('holding.month')}{' '}
        <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
          {t('holding.change')}
        </Button>
      </BodyShort>
    )
  return (
    <VStack gap="space-8">
      <Select
        size="small"
        label={
          <>
            {t('holding.label')} <Cite source="SoL 14:9" />
          </>
        }
        value={held.kind}
        onChange={({ target }) => {
          const kind = holdKinds.find((one) => one === target.value) ?? 'month'
          change({ kind, until: kind === 'until_day' ? held.until : null })
        }}
      >
        {holdKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`holding.kinds.${kind}`)}
          </option>
        ))}
      </Select>
      {held.kind === 'until_day' && (
        <DayField
          size="small"
          label={t('holding.until')}
          value={held.until ?? ''}
          onDay={(day) => change({ until: day === '' ? null : day })}
        />
      )}
      {held.kind !== 'month' && <BodyShort size="small">{t('holding.binds')}</BodyShort>}
      <Textarea
        size="small"
        label={t('holding.reservation')}
        description={t('holding.reservationHow')}
        minRows={2}
        maxRows={12}
        maxLength={2000}
        value={held.reservation ?? ''}
        onChange={({ target }) => change({ reservation: target.value === '' ? null : target.value })}
      />
    </VStack>
  )
}

/** How long a decision holds, where it is more than the month. */
export function Holds({ holding }: { holding: Held | null }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (holding === null || (holding.kind === 'month' && holding.reservation === null)) return null
  return (
    <BodyShort size="small">
      {holding.until !== null && t('holding.untilDay', { day: format.longDay(holding.until) })}
      {holding.kind === 'until_further_notice' && t('holding.untilFurtherNotice')}{' '}
      {holding.reservation !== null && t('holding.reserved', { reservation: holding.reservation })}
    </BodyShort>
  )
}
