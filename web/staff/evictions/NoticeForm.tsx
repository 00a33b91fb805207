import { BodyShort, HStack, Radio, RadioGroup, Textarea, TextField, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toDay } from '../../../base/day.ts'
import { shortestWords } from '../../../rules/evictions/home.ts'
import { lastDayFrom, noticeSenders } from '../../../rules/evictions/notice.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { today, useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { HearingButtons } from '../investigations/HearingButtons.tsx'
import { instantOf, When } from '../investigations/When.tsx'
import type { At } from './endpoints.ts'

interface Props {
  at: At
  onClose: () => void
  onDone: () => void
}

/** A notice of eviction as it came: from whom, when, the day of service and the last day it names. */
export function NoticeForm({ at, onClose, onDone }: Props) {
  const { t } = useTranslation('staff')
  const form = useNotice(at, onDone)
  const { input, choose, words, setWords, act } = form
  return (
    <section className="staff-paper staff-padded staff-lane" aria-label={t('home.notice.open')}>
      <VStack gap="space-12">
        <BodyShort>{t('home.notice.lead')}</BodyShort>
        <RadioGroup
          size="small"
          legend={t('home.notice.sender')}
          value={input.sender}
          onChange={(sender: Input['sender']) => choose({ sender })}
        >
          {noticeSenders.map((one, place) => (
            <Radio key={one} value={one} autoFocus={place === 0} className="staff-first-capital">
              {t(`home.senders.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        <HStack gap="space-16" align="start">
          <When moment={input.moment} onChange={(moment) => choose({ moment })} label={t('home.notice.arrived')} />
        </HStack>
        <TextField
          size="small"
          label={t('home.notice.reference')}
          maxLength={100}
          value={input.reference}
          onChange={({ target }) => choose({ reference: target.value })}
        />
        <Days input={input} choose={choose} />
        <Textarea
          size="small"
          minRows={2}
          maxLength={2000}
          label={t('home.notice.words')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        {act.error && <ProblemNotice problem={act.error} headingLevel="3" />}
        <HearingButtons
          submit={t('home.notice.save')}
          missing={form.missing}
          loading={act.isPending}
          onSubmit={form.submit}
          onClose={onClose}
        />
      </VStack>
    </section>
  )
}

/** The day of service and the last day as the notice has them; without the last, what the law's three weeks come to. */
function Days({ input, choose }: { input: Input; choose: (more: Partial<Input>) => void }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const counted = input.servedOn === '' ? null : lastDayFrom(toDay(input.servedOn))
  return (
    <>
      <DayField
        size="small"
        label={t('home.notice.served')}
        value={input.servedOn}
        onDay={(servedOn) => choose({ servedOn })}
        to={today()}
      />
      <DayField
        size="small"
        label={t('home.notice.last')}
        value={input.lastDay}
        onDay={(lastDay) => choose({ lastDay })}
      />
      {counted !== null && input.lastDay === '' && (
        <BodyShort size="small">{t('home.notice.counted', { day: format.day(counted) })}</BodyShort>
      )}
    </>
  )
}

interface Input {
  sender: (typeof noticeSenders)[number]
  moment: { day: string; clock: string }
  reference: string
  servedOn: string
  lastDay: string
}

const given = (text: string): string | null => (text.trim() === '' ? null : text)

function useNotice(at: At, onDone: () => void) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const refresh = useRefresh()
  const [input, setInput] = useState<Input>(() => ({
    sender: 'enforcement_authority',
    moment: { day: today(), clock: format.clock(new Date()) },
    reference: '',
    servedOn: '',
    lastDay: '',
  }))
  const [words, setWords] = useKeptText(`home.notice.${at.caseId}`)
  const act = useAct(endpoints.registerEvictionNotice, async () => {
    setWords('')
    onDone()
    await refresh(
      endpoints.caseHome,
      endpoints.caseEmergencies,
      endpoints.emergencyLane,
      endpoints.emergencyAlarm,
      endpoints.childrenOfMonth,
      endpoints.month,
      endpoints.caseWork,
      endpoints.caseJournal,
    )
  })
  const arrivedAt = instantOf(input.moment)
  const missing = [
    arrivedAt === null && t('home.notice.needsWhen'),
    words.trim().length < shortestWords && t('home.notice.needsWords'),
  ].filter((one) => one !== false)
  const submit = () => {
    if (arrivedAt === null) return
    const { sender, reference, servedOn, lastDay } = input
    act.mutate({
      params: at,
      body: {
        sender,
        arrivedAt,
        words,
        reference: given(reference),
        servedOn: given(servedOn),
        lastDay: given(lastDay),
      },
    })
  }
  return {
    input,
    choose: (more: Partial<Input>) => setInput((was) => ({ ...was, ...more })),
    words,
    setWords,
    act,
    missing,
    submit,
  }
}
