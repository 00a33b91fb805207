import { Button } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'

interface Props {
  caseId: string
  ownWatchId: string
  text: string
  onDone?: () => void
}

export function MeetButton({ caseId, ownWatchId, text, onDone }: Props) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const act = useAct(endpoints.meetWatch, async () => {
    onDone?.()
    await refresh(endpoints.watches, endpoints.caseWork, endpoints.queue)
  })
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('work.watches.meetWhat', { what: text })}
        loading={act.isPending}
        onClick={() => act.mutate({ params: { caseId, ownWatchId } })}
      >
        {t('work.watches.meet')}
      </Button>
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
    </>
  )
}
