import { BodyShort, Button, Heading, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import type { Waiting } from '../delegation/endpoints.ts'
import { endpoints } from '../endpoints.ts'

interface FormProps {
  of: Waiting
  onClose: () => void
  onDone: (notice: string) => void
}

const shortest = 40

/** A decision of its own, with its reasons. */
export function RejectForm({ of, onClose, onDone }: FormProps) {
  const { t } = useTranslation('staff')
  const refresh = useRefresh()
  const [reasons, setReasons] = useKeptText(`delay.reject.${of.request?.delayRequestId ?? ''}`)
  const act = useAct(endpoints.answerDelayRequest, async (reply) => {
    setReasons('')
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
