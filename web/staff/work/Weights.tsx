import { BodyLong, BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { workParts } from '../../../rules/work/workload.ts'
import { useFormat } from '../../ui/language/format.ts'
import type { Workload } from './endpoints.ts'
import { SetWeights } from './SetWeights.tsx'

/** What each part is reckoned to be, since when, by whom and why. */
export function Weights({ weights, maySet }: { weights: Workload['weights']; maySet: boolean }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const [saved, setSaved] = useState('')
  const { points, set, coming } = weights
  return (
    <section className="staff-paper staff-padded" aria-label={t('workload.weights.title')}>
      <VStack gap="space-12" align="start">
        <Heading level="2" size="small">
          {t('workload.weights.title')}
        </Heading>
        <BodyLong>
          {set === null
            ? t('workload.weights.usual')
            : t('workload.weights.set', { day: set.from, name: set.by, reason: set.reason })}
        </BodyLong>
        <dl className="staff-weights">
          {workParts.map((part) => (
            <div key={part}>
              <dt>{t(`workload.parts.${part}`)}</dt>
              <dd className="ui-amount">{format.number(points[part])}</dd>
            </div>
          ))}
        </dl>
        {coming.map(({ from, reason }) => (
          <BodyShort key={from}>{t('workload.weights.coming', { day: from, reason })}</BodyShort>
        ))}
        <span role="status">{saved !== '' && t('workload.weights.saved', { day: saved })}</span>
        {maySet && !isOpen && (
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            {t('workload.weights.change')}
          </Button>
        )}
        {isOpen && (
          <SetWeights
            points={points}
            onDone={(day) => {
              setSaved(day)
              setOpen(false)
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </VStack>
    </section>
  )
}
