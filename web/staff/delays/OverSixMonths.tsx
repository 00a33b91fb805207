import { Alert, BodyShort, Button, Heading, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today, useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { CaseList } from '../cases/CaseTable.tsx'
import type { Waiting } from '../delegation/endpoints.ts'
import { endpoints } from '../endpoints.ts'

/** They may ask; a request on paper is registered here. */
export function OverSixMonths({ rows }: { rows: readonly Waiting[] }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const [open, setOpen] = useState<Waiting | null>(null)
  const [answerBy, setAnswerBy] = useState('')
  return (
    <VStack gap="space-12">
      <CaseList
        none={t('delays.none')}
        title={t('delays.overSixMonths')}
        lead={t('delays.overSixMonthsHow')}
        heads={[t('delays.month'), t('delays.arrivedOn'), t('delays.request.open')]}
        rows={rows.map((row) => ({
          row,
          key: `${row.caseId} ${row.month}`,
          cells: [
            format.month(row.month),
            row.arrivedOn,
            <Button key="open" size="small" variant="secondary" onClick={() => setOpen(row)}>
              {t('delays.request.open')}
            </Button>,
          ],
        }))}
      />
      <div role="status">
        {answerBy !== '' && (
          <Alert variant="success" size="small">
            {t('delays.request.done', { day: format.day(answerBy) })}
          </Alert>
        )}
      </div>
      {open && (
        <RequestForm
          key={`${open.caseId} ${open.month}`}
          of={open}
          onClose={() => setOpen(null)}
          onDone={(day) => {
            setOpen(null)
            setAnswerBy(day)
          }}
        />
      )}
    </VStack>
  )
}

interface FormProps {
  of: Waiting
  onClose: () => void
  onDone: (answerBy: string) => void
}

function RequestForm({ of, onClose, onDone }: FormProps) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [arrivedOn, setArrivedOn] = useState(today())
  const [words, setWords] = useKeptText(`delay.request.${of.caseId}.${of.month}`)
  const act = useAct(endpoints.registerDelayRequest, async (reply) => {
    setWords('')
    await refresh(endpoints.delays)
    onDone(reply.answerBy)
  })
  const { caseId, month } = of
  return (
    <VStack gap="space-12" className="staff-paper staff-padded" as="section" aria-labelledby="delay-request">
      <Heading level="3" size="small" id="delay-request">
        {t('delays.request.title', { number: of.caseNumber })}
      </Heading>
      <BodyShort size="small">{t('delays.lead')}</BodyShort>
      <DayField
        size="small"
        label={t('delays.request.arrivedOn')}
        value={arrivedOn}
        to={today()}
        onDay={setArrivedOn}
      />
      <Textarea
        size="small"
        className="staff-wide-field"
        label={t('delays.request.words')}
        minRows={3}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <HStack gap="space-12" align="start">
        <Blocked
          size="small"
          loading={act.isPending}
          reasons={arrivedOn === '' || words.trim() === '' ? [t('delays.request.fillFirst')] : []}
          onClick={() => act.mutate({ params: { caseId, month }, body: { arrivedOn, words } })}
        >
          {t('delays.request.save')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('delays.cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}
