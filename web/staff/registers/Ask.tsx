import { BodyShort, ProgressBar, TextField, VStack } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { registerProgress } from '../../../api/registers.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { call } from '../../ui/call.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useShortcuts } from '../../ui/keys/shortcuts.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type Registers } from '../endpoints.ts'

interface Props {
  found: Registers
  caseId: string
  month: string
}
const least = 10
const askEveryMs = 700

/** The way to ask; how far it has come; or why it cannot be asked here. */
export function Ask({ found, caseId, month }: Props) {
  const { t } = useTranslation('staff')
  if (!found.isConnected) return <BodyShort>{t('registers.notConnected')}</BodyShort>
  if (found.waiting) return <Waiting waiting={found.waiting} />
  if (!found.isOpen) return <BodyShort>{t('registers.closed')}</BodyShort>
  return <Question found={found} caseId={caseId} month={month} />
}

function Question({ found, caseId, month }: Props) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [purpose, setPurpose] = useState(found.purpose)
  const act = useAct(endpoints.askRegisters, () => refresh(endpoints.registers))
  const missing = purpose.trim().length < least ? [t('registers.needsPurpose')] : []
  const ask = () => {
    if (missing.length === 0 && !act.isPending) act.mutate({ params: { caseId, month }, body: { purpose } })
  }
  useShortcuts([{ keys: 'r', label: t('registers.shortcut'), run: ask }])
  const again = found.asked !== null
  return (
    <VStack gap="space-8" className="ui-no-print">
      {!again && <BodyShort>{t('registers.never')}</BodyShort>}
      {!again && <BodyShort size="small">{t('registers.lead')}</BodyShort>}
      <TextField
        size="small"
        label={t('registers.purpose')}
        value={purpose}
        maxLength={500}
        onChange={({ target }) => setPurpose(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <div>
        <Blocked
          size="small"
          variant={again ? 'secondary' : 'primary'}
          reasons={missing}
          loading={act.isPending}
          onClick={ask}
        >
          {t(again ? 'registers.askAgain' : 'registers.ask')}
        </Blocked>
      </div>
    </VStack>
  )
}

type At = Reply<typeof registerProgress>

/** Asked again until all have been heard; what one does meanwhile is not disturbed. */
function Waiting({ waiting }: { waiting: NonNullable<Registers['waiting']> }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const params = { registerAskingId: waiting.registerAskingId }
  const query = useQuery<At>({
    queryKey: [endpoints.registerProgress.path, params],
    queryFn: async ({ signal }) => {
      const at = await call(endpoints.registerProgress, { params, signal })
      if (at.answered >= at.expected) await refresh(endpoints.registers, endpoints.month)
      return at
    },
    refetchInterval: ({ state }) => (state.data && state.data.answered >= state.data.expected ? false : askEveryMs),
    staleTime: 0,
  })
  const { answered, expected } = query.data ?? waiting
  return (
    <VStack gap="space-8">
      <BodyShort role="status">{t('registers.waiting', { answered, expected })}</BodyShort>
      <ProgressBar
        size="small"
        value={answered}
        valueMax={Math.max(expected, 1)}
        aria-label={t('registers.progress')}
      />
      {query.isError && <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />}
    </VStack>
  )
}
