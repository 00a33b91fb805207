import { BodyShort, Button, Heading, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/language/format.ts'
import { useRead } from '../../ui/query.ts'
import { endpoints } from '../endpoints.ts'
import type { CaseEmergency } from './endpoints.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { useLacks } from './lacks.ts'
import { RaiseForm } from './RaiseForm.tsx'

interface At {
  caseId: string
  month: string
}

/** Emergencies of the month where they are seen first; with none, only the way to report one. */
export function MonthEmergency({ caseId, month }: At) {
  const { t } = useTranslation('staff')
  const { data } = useRead(endpoints.caseEmergencies, { params: { caseId, month } })
  const [raising, setRaising] = useState(false)
  const [said, setSaid] = useState('')
  const rows = data?.rows ?? []
  return (
    <>
      <span role="status" className={said === '' ? 'ui-hidden' : undefined}>
        {said}
      </span>
      {rows.length > 0 && (
        <section className="staff-paper staff-padded staff-lane" aria-labelledby="emergency-heading">
          <VStack gap="space-16">
            <Heading level="2" size="small" id="emergency-heading">
              {t('emergencies.month.title')}
            </Heading>
            {rows.map((row) => (
              <One
                key={row.emergencyId}
                row={row}
                at={{ caseId, month }}
                onDone={() => setSaid(t('emergencies.month.done'))}
              />
            ))}
          </VStack>
        </section>
      )}
      {raising ? (
        <RaiseForm
          at={{ caseId, month }}
          onClose={() => setRaising(false)}
          onDone={() => {
            setRaising(false)
            setSaid(t('emergencies.month.saved'))
          }}
        />
      ) : (
        <div className="ui-no-print">
          <Button size="small" variant="tertiary" onClick={() => setRaising(true)}>
            {t('emergencies.month.open')}
          </Button>
        </div>
      )}
    </>
  )
}

function One({ row, at, onDone }: { row: CaseEmergency; at: At; onDone: () => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const { answer, taken } = row
  const needs = useLacks()(row)
  return (
    <div>
      <BodyShort weight="semibold" className="staff-first-capital">
        {t('emergencies.month.row', { needs, when: format.instant(row.arrivedAt) })}
      </BodyShort>
      {answer === null && (
        <VStack gap="space-8">
          <BodyShort>
            {taken ? t('emergencies.month.has', { name: taken.by }) : t('emergencies.month.hasNobody')}
          </BodyShort>
          <AnswerForm row={row} at={at} onDone={onDone} />
        </VStack>
      )}
      {answer !== null && (
        <>
          <BodyShort>
            {t('emergencies.month.answered', {
              answer: t(`emergencies.month.answers.${answer.answer}`),
              reasons: answer.reasons,
            })}
          </BodyShort>
          {answer.late !== null && <BodyShort>{t('emergencies.month.lateWas', { late: answer.late })}</BodyShort>}
          <BodyShort size="small">
            {t('emergencies.month.answeredBy', { name: answer.by, when: format.instant(answer.at) })}
          </BodyShort>
        </>
      )}
    </div>
  )
}
