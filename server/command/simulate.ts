import { Refusal } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { tellIssue } from '../../texts/tell-issue.ts'
import { tellFacts } from '../../texts/tell.ts'
import type { Guidelines } from '../simulations/reckon/byTree.ts'
import { runMonths } from '../simulations/reckon/inMonth.ts'
import { checkMonths } from '../simulations/reckon/months.ts'
import { reportOf } from '../simulations/report/report.ts'
import { reportWords } from '../simulations/report/words.ts'
import { refusalTold } from './answer.ts'
import { readAsked, type Asked } from './simulate/asked.ts'
import { readGuideline } from './simulate/guideline.ts'
import type { Run } from './simulate/job.ts'
import { fileJobs, syntheticJobs } from './simulate/jobs.ts'
import { progressOn } from './simulate/progress.ts'
import { reckonAll } from './simulate/reckonAll.ts'
import { faultTold, inGuideline } from './simulate/told.ts'
import { writeReport } from './simulate/write.ts'

/** `tillit simulate`: exit code 0 with the table on standard output, 1 with one sentence a fault on standard error. */
async function run(words: readonly string[]): Promise<number> {
  const read = readAsked(words)
  if (!('asked' in read)) {
    const { texts } = reportWords[read.language]
    return fail(
      typeof read.wrong === 'string' ? [texts[read.wrong]] : read.wrong.map((one) => tellIssue(one, read.language)),
    )
  }
  const { asked } = read
  const [after, before] = [
    await readGuideline(asked.guideline, asked.language),
    await readGuideline(asked.against, asked.language),
  ]
  const wrong = [after, before].flatMap((one) => ('wrong' in one ? one.wrong : []))
  if ('wrong' in after || 'wrong' in before) return fail(wrong)
  const guidelines = { before: before.parameters, after: after.parameters }
  const unknown = unknownMonth(asked, guidelines)
  return unknown === null ? simulate(asked, guidelines) : fail([unknown])
}

/** Null: every month of the run can be reckoned by both guidelines. Asked before anything is reckoned. */
function unknownMonth({ from, months, language }: Asked, guidelines: Guidelines): string | null {
  try {
    checkMonths(runMonths(from, months), guidelines)
    return null
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    const { month } = thrown.extra
    if (!thrown.code.startsWith('law.') || typeof month !== 'string') return inGuideline(thrown, language)
    const { texts, locale } = reportWords[language]
    const fault = refusalTold(thrown, language).replace(/^month: /, '')
    return fill(texts.not_known, { ...tellFacts({ month }, locale), fault })
  }
}

async function simulate(asked: Asked, guidelines: Guidelines): Promise<number> {
  const { households, language, from, seed } = asked
  const { texts } = reportWords[language]
  const path = String(households)
  const found = typeof households === 'number' ? syntheticJobs(households) : await fileJobs(households)
  if (found === null) return fail([fill(texts.no_file, { path })])
  const progress = progressOn(process.stderr, found.of, language)
  const plan: Run = { from, months: runMonths(from, asked.months), guidelines, seed }
  const tally = await reckonAll(plan, found, progress.at)
  progress.end()
  if ('wrong' in tally) return fail(faultTold(tally, path, language))
  if (tally.households.length === 0)
    return fail([fill(texts.empty, { path: path === '-' ? texts.standard_input : path })])
  if (guidelines.before.rentShare !== guidelines.after.rentShare) process.stderr.write(`${texts.rent_share}\n`)
  const unwritten = writeReport(reportOf(tally), asked)
  return unwritten.length === 0 ? 0 : fail(unwritten)
}

function fail(sentences: readonly string[]): number {
  process.stderr.write(`${sentences.join('\n')}\n`)
  return 1
}

process.exitCode = await run(process.argv.slice(2))
