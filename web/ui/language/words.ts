import { useTranslation } from 'react-i18next'
import type { LineShape } from '../../../api/shapes.ts'
import { useFormat, type Format } from './format.ts'
import type { Problem } from '../problem.ts'
import { codeTextsNow, isolateFact } from './texts.ts'

export type Facts = Readonly<Record<string, string | number>>

const find = <T>(texts: Readonly<Record<string, T | undefined>> | undefined, code: string): T | undefined =>
  texts !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined

/** A fact as it is read: öre under a key ending in `Ore`, days and months as ISO strings, the rest as it is. */
function written(name: string, value: string | number, format: Format): string {
  if (typeof value === 'number') return name.endsWith('Ore') ? format.kronor(value) : String(value)
  return /^\d{4}-\d{2}$/.test(value) ? format.month(value) : value
}

function fill(sentence: string, facts: Facts, format: Format): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = facts[name]
    return value === undefined ? '' : isolateFact(written(name, value, format))
  })
}

/** The words for codes: terms and reasons of the rules, refusals, gates. A code without a text shows itself. */
export function useWords() {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const texts = codeTextsNow()
  const refusal = (code: string, facts: Facts = {}) => {
    const found = find(texts?.refusals, code)
    if (!found) return { title: t('problem.title'), detail: code }
    return { title: fill(found.title, facts, format), detail: fill(found.detail, facts, format) }
  }
  return {
    term: (code: string) => find(texts?.terms.terms, code) ?? code,
    incomeGroup: (group: string) => find(texts?.terms.incomeGroups, group) ?? group,
    meaning: (code: string) => find(texts?.terms.meanings, code) ?? '',
    /** Why, short, for the caseworker. */
    reason: (because: LineShape['because']) => sentence(texts?.terms.reasons, because, format),
    /** Why, told to the client. */
    plain: (because: LineShape['because']) => sentence(texts?.terms.plain, because, format),
    refusal,
    /** A gate that is not met: what is missing, and what meets it. */
    gate: (need: string, facts: Facts) => {
      const found = find(texts?.gates ?? undefined, need)
      return {
        missing: found ? fill(found.missing, facts, format) : need,
        meets: found ? fill(found.meets, facts, format) : '',
      }
    },
    /** What went wrong: the server's words, else ours. */
    problem: (problem: Problem) => {
      if (problem.code === 'network') return { title: t('problem.network'), detail: t('problem.networkDetail') }
      if (problem.title !== '') return { title: problem.title, detail: problem.detail }
      if (problem.code === 'fault') return { title: t('problem.fault'), detail: t('problem.faultDetail') }
      return refusal(problem.code)
    },
  }
}

function sentence(
  texts: Readonly<Record<string, string | undefined>> | undefined,
  because: LineShape['because'],
  format: Format,
): string {
  if (!because) return ''
  const found = find(texts, because.reason)
  return found === undefined ? because.reason : fill(found, because.facts, format)
}
