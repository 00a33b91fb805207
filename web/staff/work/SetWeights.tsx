import { HStack, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostPoints, workParts } from '../../../rules/work/workload.ts'
import { CountField } from '../../ui/fields/CountField.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today } from '../../ui/language/format.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { SmallForm } from '../completions/SmallForm.tsx'
import { endpoints } from '../endpoints.ts'
import type { Workload } from './endpoints.ts'

const shortestReason = 10

interface Props {
  points: Workload['weights']['points']
  onDone: (day: string) => void
  onClose: () => void
}

/** New weights from a day, with why. */
export function SetWeights({ points: before, onDone, onClose }: Props) {
  const { t } = useTranslation('staff')
  const [points, setPoints] = useState(before)
  const [from, setFrom] = useState(today)
  const [reason, setReason] = useKeptText('workload')
  const refresh = useRefresh()
  const act = useAct(endpoints.setWorkload, async (set) => {
    setReason('')
    onDone(set.from)
    await refresh(endpoints.workload)
  })
  const missing = [
    from === '' ? t('workload.weights.needsDay') : '',
    [...reason.trim()].length < shortestReason ? t('workload.weights.needsReason') : '',
  ].filter((one) => one !== '')
  return (
    <SmallForm
      label={t('workload.weights.label')}
      submit={t('workload.weights.submit')}
      missing={missing}
      act={act}
      onSubmit={() => act.mutate({ body: { from, points, reason } })}
      onClose={onClose}
    >
      <HStack gap="space-16" align="end">
        {workParts.map((part) => (
          <CountField
            key={part}
            size="small"
            label={t(`workload.parts.${part}`)}
            htmlSize={4}
            value={points[part]}
            least={0}
            most={mostPoints}
            onCount={(count) => setPoints((all) => ({ ...all, [part]: count }))}
          />
        ))}
      </HStack>
      <DayField size="small" label={t('workload.weights.from')} value={from} onDay={setFrom} from={today()} />
      <Textarea
        size="small"
        label={t('workload.weights.reason')}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </SmallForm>
  )
}
