import { Alert, BodyLong, Checkbox, CheckboxGroup, Heading, ReadMore, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../../ui/Blocked.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { useDraft } from '../draft/draft.ts'
import type { Gap } from '../draft/gaps.ts'
import { useSend } from './useSend.ts'

/** The promise on heder och samvete, and the one button that sends. */
export function Send({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTranslation('client')
  const { shown } = useDraft()
  const [attested, setAttested] = useState(false)
  const { send, isSending, problem, waits, stop } = useSend()
  const reasons = [
    ...(gaps.length > 0 ? [t('review.gapsLeft')] : []),
    ...(attested ? [] : [t('review.attest.needed')]),
    ...(shown.state === 'conflict' || shown.state === 'refused' ? [t('review.notSaved')] : []),
  ]
  return (
    <section className="client-card">
      <VStack gap="space-16">
        <Heading level="2" size="medium">
          {t('review.attest.title')}
        </Heading>
        <CheckboxGroup
          legend={t('review.attest.title')}
          hideLegend
          value={attested ? ['attested'] : []}
          onChange={(values: string[]) => {
            setAttested(values.length > 0)
            stop()
          }}
        >
          <Checkbox value="attested">{t('review.attest.label')}</Checkbox>
        </CheckboxGroup>
        <ReadMore header={t('review.attest.meansTitle')}>
          <BodyLong>{t('review.attest.means')}</BodyLong>
        </ReadMore>
        {problem && <ProblemNotice problem={problem} onRetry={() => send(attested)} headingLevel="3" />}
        <Blocked reasons={reasons} loading={isSending} onClick={() => void send(attested)} className="client-send">
          {t('review.send')}
        </Blocked>
        <div role="status" className="ui-hidden">
          {isSending && t('review.sending')}
        </div>
        <div role="status">{waits && <Alert variant="warning">{t('review.waits')}</Alert>}</div>
      </VStack>
    </section>
  )
}
