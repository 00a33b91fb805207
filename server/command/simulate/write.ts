import { writeFileSync } from 'node:fs'
import { fill } from '../../../texts/fill.ts'
import { chartOf } from '../../simulations/report/chart.ts'
import { csvOf } from '../../simulations/report/csv.ts'
import type { Report } from '../../simulations/report/report.ts'
import { tableOf } from '../../simulations/report/table.ts'
import { reportWords } from '../../simulations/report/words.ts'
import type { Asked } from './asked.ts'

/** The table, and the files asked for. What goes to standard output goes there alone. Gives a sentence for each file that could not be written. */
export function writeReport(report: Report, { csv, svg, households, language }: Asked): string[] {
  const words = reportWords[language]
  if (csv !== '-' && svg !== '-') process.stdout.write(`${tableOf(report, words, typeof households === 'number')}\n`)
  return [
    ...(csv === null ? [] : written(csv, csvOf(report, words))),
    ...(svg === null ? [] : written(svg, chartOf(report, words))),
  ].map((path) => fill(words.texts.no_writing, { path }))
}

/** The path, when it could not be written. */
function written(path: string, content: string): string[] {
  try {
    if (path === '-') process.stdout.write(content)
    else writeFileSync(path, content)
    return []
  } catch {
    return [path]
  }
}
