import { BodyLong, BodyShort, Button, Heading, HStack, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { myApprovals } from '../../../api/approvals.ts'
import type { Reply } from '../../ui/endpoint.ts'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { ask } from '../endpoints.ts'

type Waiting = Reply<typeof myApprovals>['waiting'][number]

/** Another adult has applied and named me: is it my application too? Nothing is shown while nobody has asked. */
export function Approvals() {
  const { t } = useTranslation('client')
  const query = useRead(ask.approvals, {})
  const [answered, setAnswered] = useState(false)
  return (
    <>
      <div role="status" className={answered ? '' : 'ui-hidden'}>
        {answered && <BodyShort>{t('approvals.thanks')}</BodyShort>}
      </div>
      {query.data?.waiting.map((one) => (
        <Question key={one.applicationId} of={one} onAnswered={() => setAnswered(true)} />
      ))}
    </>
  )
}

function Question({ of, onAnswered }: { of: Waiting; onAnswered: () => void }) {
  const { t } = useTranslation('client')
  const format = useFormat()
  const words = useWords()
  const { applicationId, month, applicant, days, incomes, arrivedOn } = of
  const who = applicant ?? t('approvals.somebody')
  return (
    <section className="client-card">
      <VStack gap="space-12">
        <Heading level="2" size="medium">
          {t('approvals.title', { who, month: format.month(month) })}
        </Heading>
        <BodyLong>{t('approvals.text', { who, day: format.longDay(arrivedOn) })}</BodyLong>
        <div>
          <BodyShort weight="semibold">{t('approvals.ofYou')}</BodyShort>
          <ul>
            <li>{t('approvals.days', { count: days })}</li>
            {incomes.length === 0 && <li>{t('approvals.noIncome')}</li>}
            {incomes.map(({ kind, amount }, at) => (
              <li key={`${kind} ${at + 1}`}>
                {words.term(`income.${kind}`)}: {format.kronor(amount)}
              </li>
            ))}
          </ul>
        </div>
        <BodyLong size="small">{t('approvals.means')}</BodyLong>
        <Answer applicationId={applicationId} onAnswered={onAnswered} />
      </VStack>
    </section>
  )
}

function Answer({ applicationId, onAnswered }: { applicationId: string; onAnswered: () => void }) {
  const { t } = useTranslation('client')
  const [isNo, setNo] = useState(false)
  const [text, setText] = useState('')
  const refresh = useRefresh()
  const act = useAct(ask.answerApproval, async () => {
    onAnswered()
    await refresh(ask.approvals, ask.overview)
  })
  const give = (answer: 'yes' | 'no') =>
    act.mutate({ params: { applicationId }, body: { answer, words: text.trim() === '' ? null : text } })
  return (
    <VStack gap="space-12">
      {isNo && (
        <Textarea
          label={t('approvals.why')}
          description={t('approvals.whyHow')}
          maxLength={4000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="3" />}
      {isNo ? (
        <HStack gap="space-12">
          <Button loading={act.isPending} onClick={() => give('no')}>
            {t('approvals.sendNo')}
          </Button>
          <Button variant="secondary" onClick={() => setNo(false)}>
            {t('approvals.back')}
          </Button>
        </HStack>
      ) : (
        <HStack gap="space-12">
          <Button loading={act.isPending} onClick={() => give('yes')}>
            {t('approvals.yes')}
          </Button>
          <Button variant="secondary" onClick={() => setNo(true)}>
            {t('approvals.no')}
          </Button>
        </HStack>
      )}
    </VStack>
  )
}
