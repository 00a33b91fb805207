import { Alert, Button, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { RejectForm } from './RejectForm.tsx'
import { CaseList } from '../cases/CaseTable.tsx'
import type { Waiting } from '../delegation/endpoints.ts'

interface Props {
  rows: readonly Waiting[]
  onPapers: (papers: readonly string[]) => void
}

/** Four weeks each: decide what was asked for, or refuse by a decision of its own. */
export function Requests({ rows, onPapers }: Props) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [open, setOpen] = useState<Waiting | null>(null)
  const [isDone, setDone] = useState(false)
  return (
    <VStack gap="space-12">
      <CaseList
        none={t('delays.none')}
        title={t('delays.requests')}
        lead={t('delays.requestsHow')}
        heads={[t('delays.month'), t('delays.answerBy'), t('delays.state')]}
        rows={rows.map((row) => ({
          row,
          key: `${row.caseId} ${row.month}`,
          cells: [
            format.month(row.month),
            <span key="by">
              {row.request?.answerBy}
              <span className="ui-because">{t('delays.requestedOn', { day: row.request?.arrivedOn ?? '' })}</span>
            </span>,
            <Answer key="answer" of={row} onReject={() => setOpen(row)} />,
          ],
        }))}
      />
      <Done isDone={isDone} />
      {open && (
        <RejectForm
          key={open.request?.delayRequestId}
          of={open}
          onClose={() => setOpen(null)}
          onDone={(notice) => {
            setOpen(null)
            setDone(true)
            onPapers([notice])
          }}
        />
      )}
    </VStack>
  )
}

function Answer({ of, onReject }: { of: Waiting; onReject: () => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  if (of.request?.rejected)
    return t('delays.rejected', { on: format.instant(of.request.rejected.at), by: of.request.rejected.by })
  return (
    <Button size="small" variant="secondary" onClick={onReject}>
      {t('delays.reject.open')}
    </Button>
  )
}

function Done({ isDone }: { isDone: boolean }) {
  const { t } = useTranslation('staff')
  return (
    <VStack gap="space-8" align="start">
      <div role="status">
        {isDone && (
          <Alert variant="success" size="small">
            {t('delays.reject.done')}
          </Alert>
        )}
      </div>
      {isDone && (
        <Button size="small" variant="secondary" onClick={() => globalThis.print()}>
          {t('delays.reject.print')}
        </Button>
      )}
    </VStack>
  )
}
