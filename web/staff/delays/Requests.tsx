import { Alert, BodyShort, Button, Heading, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { CaseList } from '../cases/CaseTable.tsx'
import { endpoints, type Waiting } from '../endpoints.ts'

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
  const answer = (row: Waiting) =>
    row.request?.rejected ? (
      t('delays.rejected', { on: format.instant(row.request.rejected.at), by: row.request.rejected.by })
    ) : (
      <Button size="small" variant="secondary" onClick={() => setOpen(row)}>
        {t('delays.reject.open')}
      </Button>
    )
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
            answer(row),
          ],
        }))}
      />
      <div role="status">
        {isDone && (
          <Alert variant="success" size="small">
            {t('delays.reject.done')}
          </Alert>
        )}
      </div>
      {isDone && (
        <div>
          <Button size="small" variant="secondary" onClick={() => globalThis.print()}>
            {t('delays.reject.print')}
          </Button>
        </div>
      )}
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

interface FormProps {
  of: Waiting
  onClose: () => void
  onDone: (notice: string) => void
}

const shortest = 40

function RejectForm({ of, onClose, onDone }: FormProps) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [reasons, setReasons] = useState('')
  const act = useAct(endpoints.refuseDelayRequest, async (reply) => {
    await refresh(endpoints.delays)
    onDone(reply.notice)
  })
  const params = { caseId: of.caseId, delayRequestId: of.request?.delayRequestId ?? '' }
  return (
    <VStack gap="space-12" className="staff-paper staff-padded" as="section" aria-labelledby="refuse-request">
      <Heading level="3" size="small" id="refuse-request">
        {t('delays.reject.title', { number: of.caseNumber })}
      </Heading>
      <BodyShort size="small">{t('delays.reject.how')}</BodyShort>
      <blockquote className="staff-quote" lang="sv">
        {of.request?.words}
      </blockquote>
      <Textarea
        size="small"
        className="staff-wide-field"
        label={t('delays.reject.reasons')}
        minRows={4}
        maxLength={5000}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <HStack gap="space-12" align="start">
        <Blocked
          size="small"
          loading={act.isPending}
          reasons={reasons.trim().length < shortest ? [t('delays.reject.reasonFirst')] : []}
          onClick={() => act.mutate({ params, body: { reasons } })}
        >
          {t('delays.reject.save')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('delays.cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}
