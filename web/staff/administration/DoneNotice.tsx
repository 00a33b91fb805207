import { Alert } from '@navikt/ds-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Done } from './submission.ts'

/** What was just done. The focus comes here when a form goes away, and would else be lost. */
export function DoneNotice({ done, ref }: { done: Done | null; ref: Ref<HTMLDivElement> }) {
  const { t } = useTranslation('staff')
  return (
    <div ref={ref} role="status" tabIndex={-1} className="staff-done ui-heading">
      {done && (
        <Alert variant="success" size="small">
          {t(`administration.submissions.${done}`)}
        </Alert>
      )}
    </div>
  )
}
