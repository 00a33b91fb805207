import { Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortestWords, threats } from '../../../rules/evictions/home.ts'
import { DayField } from '../../ui/fields/DayField.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { HearingButtons } from '../investigations/HearingButtons.tsx'
import type { At, Home } from './endpoints.ts'

interface Props {
  at: At
  said: Home['said']
  onClose: () => void
  onDone: () => void
}

const isShort = (words: string): boolean => words.trim().length < shortestWords

/** Until which day the home can be saved, how that is known, and how additional aid was looked at; begins with what was said last. */
export function DayForm({ at, said, onClose, onDone }: Props) {
  const { t } = useTranslation('staff')
  const form = useDay({ at, said, onDone })
  const { threat, setThreat, isRisk, lastDay, setLastDay, knownFrom, setKnownFrom, additional, setAdditional } = form
  return (
    <VStack gap="space-12" className="staff-form">
      <RadioGroup size="small" legend={t('home.day.legend')} value={threat} onChange={setThreat}>
        {threats.map((one) => (
          <Radio key={one} value={one}>
            {t(`home.day.threats.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {isRisk && <DayField size="small" label={t('home.day.last')} value={lastDay} onDay={setLastDay} />}
      <Textarea
        size="small"
        minRows={2}
        maxRows={8}
        maxLength={2000}
        label={t('home.day.known')}
        value={knownFrom}
        onChange={({ target }) => setKnownFrom(target.value)}
      />
      {isRisk && (
        <Textarea
          size="small"
          minRows={2}
          maxRows={8}
          maxLength={2000}
          label={t('home.day.additional')}
          description={t('home.day.additionalHow')}
          value={additional}
          onChange={({ target }) => setAdditional(target.value)}
        />
      )}
      {form.act.error && <ProblemNotice problem={form.act.error} headingLevel="3" />}
      <HearingButtons
        submit={t('home.day.save')}
        missing={form.missing}
        loading={form.act.isPending}
        onSubmit={form.send}
        onClose={onClose}
      />
    </VStack>
  )
}

function useDay({ at, said, onDone }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation('staff')
  const name = `home.${at.caseId}.${at.month}`
  const [threat, setThreat] = useState<(typeof threats)[number]>(
    said !== null && said.lastDay === null ? 'none' : 'day',
  )
  const [lastDay, setLastDay] = useState(said?.lastDay ?? '')
  const [knownFrom, setKnownFrom] = useKeptText(`${name}.knownFrom`, said?.knownFrom ?? '')
  const [additional, setAdditional] = useKeptText(`${name}.additional`, said?.additional ?? '')
  const refresh = useRefresh()
  const act = useAct(endpoints.registerHomeDay, async () => {
    setKnownFrom(said?.knownFrom ?? '')
    setAdditional(said?.additional ?? '')
    onDone()
    await refresh(endpoints.caseHome, endpoints.month, endpoints.caseWork, endpoints.caseJournal)
  })
  const isRisk = threat === 'day'
  const missing = [
    isRisk && lastDay === '' && t('home.day.needsDay'),
    isShort(knownFrom) && t('home.day.needsKnown'),
    isRisk && additional.trim() !== '' && isShort(additional) && t('home.day.needsAdditional'),
  ].filter((one) => one !== false)
  const send = () =>
    act.mutate({
      params: at,
      body: {
        lastDay: isRisk ? lastDay : null,
        knownFrom,
        additional: isRisk && additional.trim() !== '' ? additional : null,
      },
    })
  return {
    threat,
    setThreat,
    isRisk,
    lastDay,
    setLastDay,
    knownFrom,
    setKnownFrom,
    additional,
    setAdditional,
    act,
    missing,
    send,
  }
}
