import { BodyShort, Heading, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { useWords } from '../../ui/language/words.ts'
import { Cite } from '../../ui/LineTree.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { gatesOf } from '../decisions/useDecide.ts'
import { TieQuestion } from '../preparations/TieQuestion.tsx'
import type { Problem } from '../../ui/problem.ts'
import { useKindName } from '../delegation/OrderTable.tsx'
import { endpoints } from '../endpoints.ts'
import type { Urgent } from '../preparations/endpoints.ts'

type Waiting = Urgent['waiting'][number]
const shortest = 10

/** One that waits for the named member: why it cannot wait, what it gives, and the two ways. */
export function UrgentCard({ one }: { one: Waiting }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const nameOf = useKindName()
  const month = format.month(one.month)
  return (
    <section className="staff-paper staff-padded">
      <VStack gap="space-12">
        <Heading level="3" size="xsmall">
          {one.caseNumber === null
            ? t('urgent.isProtected', { month })
            : t('urgent.one', { number: one.caseNumber, month })}
        </Heading>
        <BodyShort size="small">
          {t('prepared.by', { by: one.preparedBy, at: format.instant(one.preparedAt) })}
        </BodyShort>
        <BodyShort>
          <strong>{t('urgent.why')}:</strong> {one.why}
        </BodyShort>
        <ul className="staff-sum-parts">
          {one.needs.map((need) => (
            <li key={need.key}>
              <span>
                {nameOf(need.kind)}: {t(`needs.outcomesDone.${need.outcome}`).toLowerCase()}
              </span>
              <span className="ui-numbers">{format.kronor(need.granted)}</span>
            </li>
          ))}
        </ul>
        {one.texts.map(({ needKey, personId, text }) => (
          <div key={`${needKey} ${personId}`}>
            <BodyShort size="small" weight="semibold">
              {t('urgent.reasonsOf', { need: nameOf(one.needs.find(({ key }) => key === needKey)?.kind ?? '') })}
            </BodyShort>
            <p className="staff-written">{text}</p>
          </div>
        ))}
        <Ways one={one} />
      </VStack>
    </section>
  )
}

function Ways({ one: { preparedDecisionId, changed } }: { one: Waiting }) {
  const { t } = useTranslation('staff')
  const [noTie, setNoTie] = useState<boolean | null>(null)
  const [reasons, setReasons] = useKeptText(`urgent-reasons.${preparedDecisionId}`)
  const refresh = useRefresh()
  const after = async () => {
    setReasons('')
    await refresh(endpoints.urgentDecisions, endpoints.delegatedDecisions)
  }
  const approve = useAct(endpoints.approveUrgent, after)
  const sendBack = useAct(endpoints.returnUrgent, after)
  const params = { preparedDecisionId }
  const problem = approve.error ?? sendBack.error
  const blocked = noTie === null ? [t('prepared.approveFirst')] : noTie ? [] : [t('prepared.tied')]
  const isPending = approve.isPending || sendBack.isPending
  return (
    <>
      <TieQuestion source="KL 6:28" value={noTie} onAnswer={setNoTie} />
      <StillAsked problem={problem} />
      {problem && <ProblemNotice problem={problem} headingLevel="4" />}
      <Blocked
        reasons={[...(changed ? [t('prepared.changed')] : []), ...blocked]}
        loading={isPending}
        onClick={() => approve.mutate({ params, body: { noConflictOfInterest: noTie === true } })}
      >
        {t('urgent.approve')}
      </Blocked>
      <Textarea
        size="small"
        label={t('prepared.why')}
        minRows={2}
        maxRows={12}
        maxLength={2000}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
      />
      <Blocked
        size="small"
        variant="secondary"
        reasons={reasons.trim().length < shortest ? [t('prepared.whyFirst')] : []}
        loading={isPending}
        onClick={() => sendBack.mutate({ params, body: { reasons, marks: [] } })}
      >
        {t('urgent.sendBack')}
      </Blocked>
    </>
  )
}

/** What the law asks first, in words: there is no month page here to go to. */
function StillAsked({ problem }: { problem: Problem | null }) {
  const words = useWords()
  return gatesOf(problem).map(({ need, facts, source }) => (
    <BodyShort key={need}>
      <strong>{words.gate(need, facts).missing}</strong> {words.gate(need, facts).meets} <Cite source={source} />
    </BodyShort>
  ))
}
