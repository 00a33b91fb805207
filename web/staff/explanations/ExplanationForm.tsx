import { Button, HStack, Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explanationStates, interpreterAtExplanation, understandings } from '../../../rules/explanation/explanation.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useAct, useRefresh } from '../../ui/query.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'

interface Props {
  data: MonthData
  decisionId: string
  labels: Labels
  onClose: () => void
}

/** Languages often asked for; those of the household stand first. */
const usual = [
  'sv',
  'en',
  'ar',
  'so',
  'ti',
  'fa',
  'ps',
  'ku',
  'uk',
  'ru',
  'pl',
  'es',
  'tr',
  'bs',
  'sq',
  'am',
  'fi',
  'th',
]

/** To whom, how it was, in which language, what was asked and whether it was understood; now, by one who was there. */
export function ExplanationForm({ data, decisionId, labels, onClose }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const format = useFormat()
  const draft = useDraft(data)
  const { personId, state, language, interpreter, questions, understood, change } = draft
  const refresh = useRefresh()
  const act = useAct(endpoints.explainDecision, async () => {
    onClose()
    await refresh(endpoints.explanations, endpoints.month)
  })
  const isHeld = state === 'held'
  const submit = () => {
    const said = isHeld
      ? { questions: questions.trim() === '' ? null : questions, understood }
      : { questions: null, understood: null }
    const body = { personId, state, language, interpreter, happenedAt: new Date().toISOString(), ...said }
    act.mutate({ params: { caseId: data.caseId, decisionId }, body })
  }
  return (
    <VStack gap="space-12">
      <Select
        size="small"
        label={t('explanations.whom')}
        value={personId}
        onChange={({ target }) => change({ personId: target.value })}
      >
        {draft.adults.map((one) => (
          <option key={one.personId} value={one.personId}>
            {labels.person(one)}
          </option>
        ))}
      </Select>
      <Choice
        legend={t('explanations.state')}
        value={state}
        options={explanationStates}
        name={(one) => t(`explanations.states.${one}`)}
        onChoose={(one) => change({ state: one })}
      />
      <Select
        size="small"
        label={t('explanations.language')}
        value={language}
        onChange={({ target }) => change({ language: target.value })}
      >
        {draft.languages.map((code) => (
          <option key={code} value={code}>
            {format.language(code)}
          </option>
        ))}
      </Select>
      <Choice
        legend={t('explanations.interpreter')}
        value={interpreter}
        options={interpreterAtExplanation}
        name={(one) => t(`explanations.interpreters.${one}`)}
        onChoose={(one) => change({ interpreter: one })}
      />
      {isHeld && (
        <>
          <Textarea
            size="small"
            label={t('explanations.questions')}
            minRows={2}
            maxLength={5000}
            value={questions}
            onChange={({ target }) => change({ questions: target.value })}
          />
          <Choice
            legend={t('explanations.understood')}
            value={understood}
            options={understandings}
            name={(one) => t(`explanations.understoods.${one}`)}
            onChoose={(one) => change({ understood: one })}
          />
        </>
      )}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <HStack gap="space-8">
        <Blocked
          size="small"
          reasons={isHeld && understood === null ? [t('explanations.needsUnderstood')] : []}
          loading={act.isPending}
          onClick={submit}
        >
          {t('explanations.save')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}

interface Draft {
  personId: string
  state: (typeof explanationStates)[number]
  language: string
  interpreter: (typeof interpreterAtExplanation)[number]
  questions: string
  understood: (typeof understandings)[number] | null
}

function useDraft({ people }: MonthData) {
  const adults = people.filter(({ role }) => role !== 'child')
  const own = adults.flatMap((one) => one.interpreter ?? [])
  const [draft, setDraft] = useState<Draft>({
    personId: adults[0]?.personId ?? '',
    state: 'held',
    language: adults[0]?.interpreter ?? 'sv',
    interpreter: adults[0]?.interpreter ? 'present' : 'not_needed',
    questions: '',
    understood: null,
  })
  return {
    ...draft,
    adults,
    languages: [...new Set([...own, ...usual])],
    change: (change: Partial<Draft>) => setDraft({ ...draft, ...change }),
  }
}

function Choice<Value extends string>(props: {
  legend: string
  value: Value | null
  options: readonly Value[]
  name: (value: Value) => string
  onChoose: (value: Value) => void
}) {
  const { legend, value, options, name, onChoose } = props
  return (
    <RadioGroup size="small" legend={legend} value={value} onChange={onChoose}>
      {options.map((one) => (
        <Radio key={one} value={one}>
          {name(one)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
