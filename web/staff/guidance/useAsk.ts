import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { questionOf } from '../../../rules/handbook/questions.ts'
import { deviationSubjects, type DeviationGround, type DeviationSubject } from '../../../rules/deviation/subject.ts'
import { today, useFormat } from '../../ui/language/format.ts'
import { useAct, useRead, useRefresh } from '../../ui/query.ts'
import { useKeptText } from '../../ui/saving/kept.ts'
import { endpoints, type MonthData } from '../endpoints.ts'
import { citedFor } from '../handbook/Guide.tsx'
import { aboveGuideline } from './above.ts'
import { plusDays } from './standing.ts'

interface Form {
  subject: DeviationSubject
  ground: DeviationGround
  paragraph: string
  upTo: number | null
  until: string
}

/** Proposed: three months. The caseworker chooses another day within six. */
const proposedDays = 90
const shortest = 10

interface About {
  data: MonthData
  what: (subject: string) => string
  onClose: () => void
}

/** The question while it is written: the amounts the calculation knows and the guideline's paragraph stand there from the start, and follow what is chosen. */
export function useAsk({ data, what, onClose }: About) {
  const { t } = useTranslation('staff')
  const format = useFormat()
  const above = aboveGuideline(data)
  const { data: handbook } = useRead(endpoints.handbook, {})
  const known = (subject: DeviationSubject): Pick<Form, 'subject' | 'paragraph' | 'upTo'> & { facts: string } => {
    const found = above.find(({ kind }) => kind === subject)
    const paragraph = citedFor(handbook, questionOf(subject))
    if (!found) return { subject, paragraph, upTo: null, facts: '' }
    const [applied, guideline] = [format.kronor(found.approved), format.kronor(found.guideline)]
    const facts = t('deviations.prefilled', { what: what(subject), applied, guideline })
    return { subject, paragraph, upTo: found.approved, facts }
  }
  const first = deviationSubjects.find((one) => above.some(({ kind }) => kind === one)) ?? 'rent'
  const begin = known(first)
  const [facts, setFacts] = useKeptText(`deviation.${data.caseId}.${data.month}`, begin.facts)
  const [form, setForm] = useState<Form>(() => ({
    subject: begin.subject,
    paragraph: begin.paragraph,
    upTo: begin.upTo,
    ground: 'social_consequences',
    until: plusDays(today(), proposedDays),
  }))
  const refresh = useRefresh()
  const act = useAct(endpoints.askDeviation, async () => {
    setFacts(begin.facts)
    await refresh(endpoints.deviationsOfMonth, endpoints.deviationsToFollow, endpoints.month)
    onClose()
  })
  const missing = [
    form.paragraph.trim() === '' ? t('deviations.paragraph') : '',
    facts.trim().length < shortest ? t('deviations.facts') : '',
    form.until === '' ? t('deviations.until') : '',
  ].filter((one) => one !== '')
  return {
    form,
    facts,
    setFacts,
    missing,
    act,
    change: (more: Partial<Form>) => setForm({ ...form, ...more }),
    choose: (subject: DeviationSubject) => {
      const { facts: words, ...more } = known(subject)
      setFacts(words)
      setForm({ ...form, ...more })
    },
    send: () => act.mutate({ params: { caseId: data.caseId, month: data.month }, body: { ...form, facts } }),
  }
}
