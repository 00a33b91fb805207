import { Alert, BodyLong } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Conflict } from './Conflict.tsx'
import { useDraft } from './draft/draft.ts'

/** What stands in the way of saving, and what to do: nothing, wait, or choose. */
export function SaveNotice() {
  const { t } = useTranslation('client')
  const { shown, flush } = useDraft()
  if (shown.state === 'conflict') return <Conflict />
  if (shown.state === 'refused' && shown.problem) {
    return <ProblemNotice problem={shown.problem} onRetry={flush} />
  }
  return (
    <div role="status">
      {shown.state === 'offline' && (
        <Alert variant="warning" className="client-notice">
          <BodyLong weight="semibold">{t('apply.offline')}</BodyLong>
          <BodyLong>{t('apply.offlineText')}</BodyLong>
        </Alert>
      )}
    </div>
  )
}
