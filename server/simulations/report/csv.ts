import { groupsOf, type NamedGroup, type ReportWords } from './words.ts'
import type { Report } from './report.ts'
import type { MonthSum } from './tally.ts'

/** One row a group and month, amounts in whole öre. Semicolons and a byte order mark: spreadsheets here open it as it is. */
export function csvOf(report: Report, words: ReportWords): string {
  const { parts, ...heads } = words.texts.csv
  const rows = [
    Object.values(heads),
    ...groupsOf(report, words).map((group) => groupRow(group, parts[group.part])),
    ...report.months.map((month) => monthRow(month, parts.month)),
  ]
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

type Cell = string | number | null

const groupRow = (group: NamedGroup, part: string): Cell[] => [
  part,
  group.name,
  group.households,
  group.children,
  group.gain,
  group.lose,
  group.same,
  group.childrenGain,
  group.childrenLose,
  group.before,
  group.after,
  group.after - group.before,
  group.gained,
  group.lost,
  group.medianGain,
  group.largestGain,
  group.medianLoss,
  group.largestLoss,
]

const monthRow = ({ month, households, before, after }: MonthSum, part: string): Cell[] => {
  const nothing = Array.from({ length: 6 }, () => null)
  return [part, month, households, ...nothing, before, after, after - before, ...nothing]
}

const cell = (value: Cell): string => {
  const text = String(value ?? '')
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
