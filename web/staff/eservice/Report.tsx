import { BodyLong, BodyShort, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import type { EserviceSettings } from './endpoints.ts'

type Told = EserviceSettings['reports'][number]

/** What somebody told, and the answer they were given. */
export function Report({ of: { accessibilityReportId, told, answerTo, toldAt, answered } }: { of: Told }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <article className="staff-paper staff-padded" aria-label={format.instant(toldAt)}>
      <VStack gap="space-8">
        <BodyShort size="small">{format.instant(toldAt)}</BodyShort>
        <BodyLong>{told}</BodyLong>
        <BodyShort size="small">
          {answerTo === '' ? t('eservice.noAnswerTo') : t('eservice.answerTo', { where: answerTo })}
        </BodyShort>
        {answered === null ? (
          <Answer reportId={accessibilityReportId} />
        ) : (
          <>
            <BodyShort size="small">
              {t('eservice.answered', { name: answered.by, at: format.instant(answered.at) })}
            </BodyShort>
            <BodyLong>{answered.words}</BodyLong>
          </>
        )}
      </VStack>
    </article>
  )
}

function Answer({ reportId }: { reportId: string }) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [answer, setAnswer] = useKeptText(`eservice.answer.${reportId}`)
  const act = useAct(endpoints.answerAccessibility, async () => {
    setAnswer('')
    await refresh(endpoints.eserviceSettings)
  })
  return (
    <VStack gap="space-8">
      <Textarea
        size="small"
        label={t('eservice.answer')}
        maxLength={4000}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      <Blocked
        size="small"
        reasons={answer.trim() === '' ? [t('eservice.needsAnswer')] : []}
        loading={act.isPending}
        onClick={() => act.mutate({ params: { accessibilityReportId: reportId }, body: { answer: answer.trim() } })}
      >
        {t('eservice.noteAnswer')}
      </Blocked>
    </VStack>
  )
}
