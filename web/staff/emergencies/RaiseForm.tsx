import {
  BodyShort,
  Button,
  Checkbox,
  CheckboxGroup,
  HStack,
  Radio,
  RadioGroup,
  Textarea,
  VStack,
} from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { emergencyNeeds, shortestWords, toldIn, type EmergencyNeed } from '../../../rules/emergencies/emergency.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { today, useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints } from '../endpoints.ts'
import { instantOf, When, type Moment } from '../investigations/When.tsx'

interface Props {
  at: { caseId: string; month: string }
  onClose: () => void
  onDone: () => void
}

interface Input {
  needs: readonly EmergencyNeed[]
  toldIn: (typeof toldIn)[number]
  moment: Moment
}

/** Somebody has told that something is missing now: four boxes, when, and their words. */
export function RaiseForm({ at, onClose, onDone }: Props) {
  const { t } = useTranslation('staff')
  const form = useRaise(at, onDone)
  const { input, choose, words, setWords, act, missing } = form
  return (
    <section className="staff-paper staff-padded staff-lane" aria-label={t('emergencies.month.open')}>
      <VStack gap="space-16">
        <BodyShort>{t('emergencies.month.lead')}</BodyShort>
        <CheckboxGroup
          size="small"
          legend={t('emergencies.month.needs')}
          value={[...input.needs]}
          onChange={(needs: EmergencyNeed[]) => choose({ needs })}
        >
          {emergencyNeeds.map((need, place) => (
            <Checkbox key={need} value={need} autoFocus={place === 0} className="staff-first-capital">
              {t(`emergencies.needs.${need}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <RadioGroup
          size="small"
          legend={t('emergencies.month.toldIn')}
          value={input.toldIn}
          onChange={(value: (typeof toldIn)[number]) => choose({ toldIn: value })}
        >
          {toldIn.map((one) => (
            <Radio key={one} value={one}>
              {t(`emergencies.month.told.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        <HStack gap="space-16" align="start">
          <When moment={input.moment} onChange={(moment) => choose({ moment })} label={t('emergencies.month.when')} />
        </HStack>
        <Textarea
          size="small"
          minRows={3}
          label={t('emergencies.month.words')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        {act.error && <ProblemNotice problem={act.error} headingLevel="3" />}
        <HStack gap="space-16">
          <Blocked size="small" reasons={missing} loading={act.isPending} onClick={form.submit}>
            {t('emergencies.month.save')}
          </Blocked>
          <Button size="small" variant="tertiary" onClick={onClose}>
            {t('emergencies.month.cancel')}
          </Button>
        </HStack>
      </VStack>
    </section>
  )
}

function useRaise(at: Props['at'], onDone: () => void) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const refresh = useRefresh()
  const [input, setInput] = useState<Input>(() => ({
    needs: [],
    toldIn: 'contact',
    moment: { day: today(), clock: format.clock(new Date()) },
  }))
  const [words, setWords] = useKeptText(`emergency.words.${at.caseId}.${at.month}`)
  const act = useAct(endpoints.registerEmergency, async () => {
    setWords('')
    onDone()
    await refresh(
      endpoints.caseEmergencies,
      endpoints.emergencyLane,
      endpoints.childrenOfMonth,
      endpoints.month,
      endpoints.emergencyAlarm,
    )
  })
  const arrivedAt = instantOf(input.moment)
  const missing = [
    input.needs.length === 0 ? t('emergencies.month.needsWhat') : '',
    arrivedAt === null ? t('emergencies.month.needsWhen') : '',
    words.trim().length < shortestWords ? t('emergencies.month.needsWords') : '',
  ].filter((one) => one !== '')
  const submit = () => {
    if (arrivedAt === null) return
    const { needs, toldIn: how } = input
    act.mutate({ params: at, body: { needs: [...needs], toldIn: how, words, arrivedAt } })
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
