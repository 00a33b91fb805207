import { useState } from 'react'
import type {
  explanationStates,
  interpreterAtExplanation,
  understandings,
} from '../../../rules/explanation/explanation.ts'
import { useAct, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type MonthData } from '../endpoints.ts'

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

interface Draft {
  personId: string
  state: (typeof explanationStates)[number]
  language: string
  interpreter: (typeof interpreterAtExplanation)[number]
  understood: (typeof understandings)[number] | null
}

/** An explanation until it is saved: held now, with the interpreter the first adult has. */
export function useExplanation(data: MonthData, decisionId: string, onDone: () => void) {
  const adults = data.people.filter(({ role }) => role !== 'child')
  const [draft, setDraft] = useState<Draft>({
    personId: adults[0]?.personId ?? '',
    state: 'held',
    language: adults[0]?.interpreter ?? 'sv',
    interpreter: adults[0]?.interpreter ? 'present' : 'not_needed',
    understood: null,
  })
  const [questions, setQuestions] = useKeptText(`explanation.${decisionId}`)
  const refresh = useRefresh()
  const act = useAct(endpoints.explainDecision, async () => {
    setQuestions('')
    onDone()
    await refresh(endpoints.explanations, endpoints.month)
  })
  const submit = () => {
    const { understood, ...told } = draft
    const isHeld = draft.state === 'held'
    const said = {
      questions: isHeld && questions.trim() !== '' ? questions : null,
      understood: isHeld ? understood : null,
    }
    const body = { ...told, ...said, happenedAt: new Date().toISOString() }
    act.mutate({ params: { caseId: data.caseId, decisionId }, body })
  }
  return {
    draft,
    questions,
    setQuestions,
    adults,
    languages: [...new Set([...adults.flatMap((one) => one.interpreter ?? []), ...usual])],
    change: (change: Partial<Draft>) => setDraft({ ...draft, ...change }),
    act,
    submit,
  }
}
export type ExplanationDraft = ReturnType<typeof useExplanation>
