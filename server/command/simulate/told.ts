import { Refusal } from '../../../base/refusal.ts'
import { fill } from '../../../texts/fill.ts'
import { tellIssue } from '../../../texts/tell-issue.ts'
import { tellFacts } from '../../../texts/tell.ts'
import type { StaffLanguage } from '../../../texts/language-codes.ts'
import { reportWords } from '../../simulations/report/words.ts'
import { guidelineNames } from '../../simulations/reckon/byTree.ts'
import { refusalTold } from '../answer.ts'
import type { Fault } from './job.ts'

/** One sentence a fault, with the file it stands in and its line. */
export function faultTold({ line, wrong }: Fault, file: string, language: StaffLanguage): string[] {
  const { texts } = reportWords[language]
  const path = file === '-' ? texts.standard_input : file
  const sentences =
    wrong === 'json'
      ? [texts.not_json]
      : 'code' in wrong
        ? [inGuideline(new Refusal(wrong.code, wrong.facts, wrong.extra), language)]
        : wrong.map((issue) => tellIssue(issue, language))
  return sentences.map((fault) =>
    line === null ? fill(texts.in_file, { path, fault }) : fill(texts.in_line, { path, line, fault }),
  )
}

/** A refusal of the rules with the month and the guideline it came of, when it came of one. */
export function inGuideline(refusal: Refusal, language: StaffLanguage): string {
  const { texts, locale } = reportWords[language]
  const fault = refusalTold(refusal, language)
  const { month } = refusal.extra
  const by = guidelineNames.find((name) => name === refusal.extra['by'])
  if (!by || typeof month !== 'string') return fault
  return fill(texts.in_guideline, { ...tellFacts({ month }, locale), guideline: texts.guidelines[by], fault })
}
