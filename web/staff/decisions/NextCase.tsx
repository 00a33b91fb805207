import { Button } from '@navikt/ds-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../ui/call.ts'
import { useShortcuts } from '../../ui/keys/shortcuts.tsx'
import { endpoints } from '../endpoints.ts'
import { monthPath, useGo } from '../frame/To.tsx'

const readQueue = () => call(endpoints.queue, { body: {} })

/** Straight on to what has waited longest; to the queue when nothing waits for us. */
export function NextCase({ caseId }: { caseId: string }) {
  const { t } = useTranslation('staff')
  const client = useQueryClient()
  const go = useGo()
  const next = async () => {
    const { rows } = await client.fetchQuery({ queryKey: ['next', caseId], queryFn: readQueue, staleTime: 0 })
    const first = rows.find((row) => row.turn === 'ours' && row.caseId !== caseId && row.month !== null)
    go(first?.month ? monthPath(first.caseId, first.month) : '/')
  }
  const run = () => void next().catch(() => go('/'))
  useShortcuts([{ keys: 'n', label: t('done.next'), run }])
  return (
    <Button size="small" onClick={run}>
      {t('done.next')}
    </Button>
  )
}
