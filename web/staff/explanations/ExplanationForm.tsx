import { Button, HStack, Radio, RadioGroup, Select, Textarea, VStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { explanationStates, interpreterAtExplanation, understandings } from '../../../rules/explanation/explanation.ts'
import { Blocked } from '../../ui/Blocked.tsx'
import { useFormat } from '../../ui/language/format.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { MonthData } from '../endpoints.ts'
import type { Labels } from '../month/labels.ts'
import { useExplanation, type ExplanationDraft } from './useExplanation.ts'

interface Props {
  data: MonthData
  decisionId: string
  labels: Labels
  onClose: () => void
}

/** To whom, how it was, in which language, what was asked and whether it was understood; now, by one who was there. */
export function ExplanationForm({ data, decisionId, labels, onClose }: Props) {
  const { t } = useTranslation(['staff', 'ui'])
  const of = useExplanation(data, decisionId, onClose)
  const { draft, act, submit } = of
  const isHeld = draft.state === 'held'
  const blocked = isHeld && draft.understood === null ? [t('explanations.needsUnderstood')] : []
  return (
    <VStack gap="space-12">
      <Whom of={of} labels={labels} />
      <Language of={of} />
      {isHeld && <Held of={of} />}
      {act.isError && <ProblemNotice problem={act.error} headingLevel="4" />}
      <HStack gap="space-8">
        <Blocked size="small" reasons={blocked} loading={act.isPending} onClick={submit}>
          {t('explanations.save')}
        </Blocked>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </HStack>
    </VStack>
  )
}

function Whom({ of: { draft, adults, change }, labels }: { of: ExplanationDraft; labels: Labels }) {
  const { t } = useTranslation('staff')
  return (
    <>
      <Select
        size="small"
        label={t('explanations.whom')}
        value={draft.personId}
        onChange={({ target }) => change({ personId: target.value })}
      >
        {adults.map((one) => (
          <option key={one.personId} value={one.personId}>
            {labels.person(one)}
          </option>
        ))}
      </Select>
      <Choice
        legend={t('explanations.state')}
        value={draft.state}
        options={explanationStates}
        name={(one) => t(`explanations.states.${one}`)}
        onChoose={(state) => change({ state })}
      />
    </>
  )
}

function Language({ of: { draft, languages, change } }: { of: ExplanationDraft }) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  return (
    <>
      <Select
        size="small"
        label={t('explanations.language')}
        value={draft.language}
        onChange={({ target }) => change({ language: target.value })}
      >
        {languages.map((code) => (
          <option key={code} value={code}>
            {format.language(code)}
          </option>
        ))}
      </Select>
      <Choice
        legend={t('explanations.interpreter')}
        value={draft.interpreter}
        options={interpreterAtExplanation}
        name={(one) => t(`explanations.interpreters.${one}`)}
        onChoose={(interpreter) => change({ interpreter })}
      />
    </>
  )
}

function Held({ of: { draft, questions, setQuestions, change } }: { of: ExplanationDraft }) {
  const { t } = useTranslation('staff')
  return (
    <>
      <Textarea
        size="small"
        label={t('explanations.questions')}
        minRows={2}
        maxLength={5000}
        value={questions}
        onChange={({ target }) => setQuestions(target.value)}
      />
      <Choice
        legend={t('explanations.understood')}
        value={draft.understood}
        options={understandings}
        name={(one) => t(`explanations.understoods.${one}`)}
        onChoose={(understood) => change({ understood })}
      />
    </>
  )
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
