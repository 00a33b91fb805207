import { BodyShort, Button, ProgressBar, VStack } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { simulationProgress } from '../../../api/simulations.ts'
import { call } from '../../ui/call.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

type At = Reply<typeof simulationProgress>
const open: readonly string[] = ['waiting', 'reading', 'calculating']
const askEveryMs = 500

interface Props {
  simulationId: string
  onEnd: () => Promise<void>
}

/** How far it has come, asked again until it has come to its end. */
export function Progress({ simulationId, onEnd }: Props) {
  const { t } = useTranslation('staff')
  const params = { simulationId }
  const query = useQuery<At>({
    queryKey: [endpoints.simulationProgress.path, params],
    queryFn: async ({ signal }) => {
      const at = await call(endpoints.simulationProgress, { params, signal })
      if (!open.includes(at.status)) await onEnd()
      return at
    },
    refetchInterval: ({ state }) => (state.data && !open.includes(state.data.status) ? false : askEveryMs),
    staleTime: 0,
  })
  const act = useAct(endpoints.cancelSimulation, onEnd)
  return (
    <VStack gap="space-12" className="staff-paper staff-padded">
      {query.data && <Bar at={query.data} />}
      {query.isError && <ProblemNotice problem={query.error} onRetry={() => query.refetch()} />}
      <BodyShort size="small">{t('simulations.leave')}</BodyShort>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="2" />}
      <div>
        <Button size="small" variant="secondary" loading={act.isPending} onClick={() => act.mutate({ params })}>
          {t('simulations.cancel')}
        </Button>
      </div>
    </VStack>
  )
}

function Bar({ at: { status, households, calculated } }: { at: At }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <>
      <BodyShort id="progress" weight="semibold" role="status">
        {t(`simulations.states.${status}`)}
      </BodyShort>
      <ProgressBar
        size="medium"
        value={calculated}
        valueMax={Math.max(households ?? 0, 1)}
        aria-label={t('simulations.progress')}
      />
      {households !== null && (
        <BodyShort size="small" className="ui-numbers">
          {t('simulations.progressOf', { done: format.number(calculated), all: format.number(households) })}
        </BodyShort>
      )}
    </>
  )
}
