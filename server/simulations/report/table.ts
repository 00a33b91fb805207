import { fill } from '../../../texts/fill.ts'
import { tellAmount, tellFacts } from '../../../texts/tell.ts'
import type { Report } from './report.ts'
import { groupsOf, spanTold, tellCount, tellShare, type NamedGroup, type ReportWords } from './words.ts'

/** The report for a terminal: what matters in sentences, then tables no wider than 90 signs. */
export function tableOf(report: Report, words: ReportWords, isSynthetic: boolean): string {
  const { texts } = words
  const groups = groupsOf(report, words)
  return [
    spanTold(report, words, texts.heading, texts.heading_one),
    ...summaryOf(report, words, isSynthetic),
    ...manyTable(groups, words),
    ...childrenTable(groups, words),
    ...muchTable(groups, words),
    ...costTable(report, words),
    ...leftOutOf(report, words),
  ].join('\n')
}

function summaryOf({ all }: Report, words: ReportWords, isSynthetic: boolean): string[] {
  const { summary, synthetic, given } = words.texts
  const count = (value: number) => tellCount(value, words)
  const some = (sentence: string, value: number, children: number) =>
    fill(sentence, { count: count(value), share: tellShare(value, all.households, words), children: count(children) })
  const facts = { households: count(all.households), children: count(all.children) }
  const amounts = { changeOre: all.after - all.before, beforeOre: all.before, afterOre: all.after }
  return [
    fill(isSynthetic ? synthetic : given, facts),
    '',
    some(summary.gain, all.gain, all.childrenGain),
    some(summary.lose, all.lose, all.childrenLose),
    some(summary.same, all.same, 0),
    fill(summary.cost, tellFacts(amounts, words.locale)),
  ]
}

function manyTable(groups: readonly NamedGroup[], words: ReportWords): string[] {
  const { how_many, kind, number, gain, lose, same } = words.texts.tables
  const rows = groups.map((one) => [one.name, ...counts([one.households, one.gain, one.lose, one.same], words)])
  return table(how_many, [kind, number, gain, lose, same], rows)
}

function childrenTable(groups: readonly NamedGroup[], words: ReportWords): string[] {
  const { children, kind, number, gain, lose, same } = words.texts.tables
  const rows = groups
    .filter((one) => one.isMarked)
    .map((one) => {
      const unchanged = one.children - one.childrenGain - one.childrenLose
      return [one.name, ...counts([one.children, one.childrenGain, one.childrenLose, unchanged], words)]
    })
  return table(children, [kind, number, gain, lose, same], rows)
}

function muchTable(groups: readonly NamedGroup[], words: ReportWords): string[] {
  const { how_much, kind, median_gain, largest_gain, median_loss, largest_loss } = words.texts.tables
  const rows = groups.map((one) => [
    one.name,
    ...[one.medianGain, one.largestGain, one.medianLoss, one.largestLoss].map((amount) =>
      amount === null ? '–' : tellAmount(amount, words.locale),
    ),
  ])
  return table(how_much, [kind, median_gain, largest_gain, median_loss, largest_loss], rows)
}

function costTable({ months, all }: Report, words: ReportWords): string[] {
  const { cost, month, before, after, change, whole } = words.texts.tables
  const row = (name: string, from: number, to: number) => [
    name,
    ...[from, to, to - from].map((amount) => tellAmount(amount, words.locale)),
  ]
  const rows = months.map((one) => row(one.month, one.before, one.after))
  const sums = months.length > 1 ? [...yearRows(months, row), row(whole, all.before, all.after)] : []
  return table(cost, [month, before, after, change], [...rows, ...sums])
}

/** Each calendar year's sum, when the run touches more than one. */
function yearRows(months: Report['months'], row: (name: string, from: number, to: number) => string[]): string[][] {
  const years = [...new Set(months.map((one) => one.month.slice(0, 4)))]
  if (years.length < 2) return []
  return years.map((year) => {
    const those = months.filter((one) => one.month.startsWith(year))
    return row(
      year,
      those.reduce((sum, one) => sum + one.before, 0),
      those.reduce((sum, one) => sum + one.after, 0),
    )
  })
}

function leftOutOf({ leftOut }: Report, words: ReportWords): string[] {
  const texts = words.texts.left_out
  if (leftOut.length === 0) return []
  const told = leftOut.map(({ reason, households, months }) =>
    fill(texts[reason], { households: tellCount(households, words), months: tellCount(months, words) }),
  )
  return ['', texts.heading, ...told]
}

const counts = (all: readonly number[], words: ReportWords): string[] => all.map((one) => tellCount(one, words))

/** Names to the left, figures to the right, a rule below the heads. */
function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)))
  const told = (row: readonly string[]) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join('  ')
  return ['', title, told(heads), widths.map((width) => '─'.repeat(width)).join('──'), ...rows.map(told)]
}
