import { fill } from '../../../texts/fill.ts'
import { tellAmount } from '../../../texts/tell.ts'
import type { Report } from './report.ts'
import { draw, type Drawn } from './svg.ts'
import { groupsOf, spanTold, tellCount, tellShare, type NamedGroup, type ReportWords } from './words.ts'

/** Where the columns stand, in drawing units. */
const columns = { name: 44, households: 405, lose: 600, middle: 750, gain: 900, childrenLose: 1140, childrenGain: 1276 }
const [width, top, rowHeight, halfBar] = [1300, 132, 46, 130] as const
/** Told apart also without colours: lost lies to the left and is hatched. Both three to one against white and more. */
const [gainColour, loseColour, quiet] = ['#0b5fa5', '#b3541e', '#4a4f57'] as const

/** Who gains and who loses as bars, with every figure written beside: a drawing that is also a table to who cannot see it. */
export function chartOf(report: Report, words: ReportWords): string {
  const groups = groupsOf(report, words)
  const height = top + groups.length * rowHeight + 66
  const { chart } = words.texts
  const said = groups.map((group) => rowSaid(group, words)).join(' ')
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    role: 'figure',
    'aria-labelledby': 'title',
    'aria-describedby': 'desc',
    'font-family': 'system-ui, sans-serif',
    'font-size': 15,
    fill: '#1b1f24',
  }
  const most = scaleOf(groups)
  return draw(
    'svg',
    root,
    draw('title', { id: 'title' }, chart.title),
    draw('desc', { id: 'desc' }, said),
    draw('defs', {}, hatch()),
    draw('rect', { width, height, fill: '#ffffff' }),
    write(24, 40, chart.title, { 'font-size': 22, 'font-weight': 600 }),
    write(24, 66, spanTold(report, words, chart.span, chart.span_one), { fill: quiet }),
    draw('g', { 'aria-hidden': 'true' }, ...axis(most, groups.length, words)),
    draw(
      'g',
      { role: 'table', 'aria-label': chart.title },
      heads(words),
      ...groups.map((group, at) => row(group, at, most, words)),
    ),
    ...legend(height - 22, words),
  ).drawn
}

function rowSaid(group: NamedGroup, words: ReportWords): string {
  const { row: plain, row_children: withChildren } = words.texts.chart
  const count = (value: number) => tellCount(value, words)
  return fill(group.children > 0 ? withChildren : plain, {
    kind: group.name,
    households: count(group.households),
    lose: count(group.lose),
    gain: count(group.gain),
    children_lose: count(group.childrenLose),
    children_gain: count(group.childrenGain),
  })
}

/** The share the longest bar may reach: a round one, so that small changes are seen. */
function scaleOf(groups: readonly NamedGroup[]): number {
  const most = Math.max(...groups.map((one) => Math.max(one.gain, one.lose) / Math.max(1, one.households)))
  return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((one) => most <= one) ?? 1
}

function write(x: number, y: number, text: string, more: Readonly<Record<string, string | number>> = {}): Drawn {
  return draw('text', { x, y, ...more }, text)
}

function axis(most: number, rows: number, words: ReportWords): Drawn[] {
  const bottom = top + rows * rowHeight
  return [-1, -0.5, 0, 0.5, 1].flatMap((part) => {
    const x = columns.middle + part * halfBar
    const line = { x1: x, x2: x, y1: top - 8, y2: bottom, stroke: part === 0 ? quiet : '#d5d9de' }
    const told = tellShare(Math.round(Math.abs(part) * most * 1000), 1000, words)
    return [draw('line', line), write(x, bottom + 18, told, { 'text-anchor': 'middle', 'font-size': 12, fill: quiet })]
  })
}

const head = (x: number, text: string, anchor: string): Drawn =>
  write(x, top - 22, text, { role: 'columnheader', 'text-anchor': anchor, 'font-weight': 600 })

function heads(words: ReportWords): Drawn {
  const { tables, chart } = words.texts
  return draw(
    'g',
    { role: 'row' },
    head(24, tables.kind, 'start'),
    head(columns.households, tables.number, 'end'),
    head(columns.lose, tables.lose, 'end'),
    head(columns.gain, tables.gain, 'start'),
    head(columns.childrenLose, chart.children_lose, 'end'),
    head(columns.childrenGain, chart.children_gain, 'end'),
  )
}

function row(group: NamedGroup, at: number, most: number, words: ReportWords): Drawn {
  const y = top + at * rowHeight
  const count = (value: number) => tellCount(value, words)
  const share = (value: number) => `${count(value)} (${tellShare(value, group.households, words)})`
  const cell = (x: number, text: string, anchor: string, below = '') =>
    draw(
      'g',
      { role: 'cell', 'text-anchor': anchor },
      write(x, y + 19, text),
      ...(below === '' ? [] : [write(x, y + 35, below, small)]),
    )
  const children = (value: number) => (group.children > 0 ? count(value) : '–')
  const strong = group.part === 'kind' ? {} : { 'font-weight': 600 }
  return draw(
    'g',
    { role: 'row', ...strong },
    ...(at > 0 ? [draw('line', { x1: 24, x2: width - 24, y1: y - 5, y2: y - 5, stroke: '#e6e8eb' })] : []),
    ...(group.isMarked ? [mark(30, y + 13)] : []),
    write(columns.name, y + 19, group.name, { role: 'rowheader' }),
    cell(columns.households, count(group.households), 'end'),
    cell(columns.lose, share(group.lose), 'end', muchTold(group.medianLoss, group.largestLoss, words)),
    bar(group.lose / Math.max(1, group.households) / most, y, 'lose'),
    bar(group.gain / Math.max(1, group.households) / most, y, 'gain'),
    cell(columns.gain, share(group.gain), 'start', muchTold(group.medianGain, group.largestGain, words)),
    cell(columns.childrenLose, children(group.childrenLose), 'end'),
    cell(columns.childrenGain, children(group.childrenGain), 'end'),
  )
}

function bar(part: number, y: number, side: 'gain' | 'lose'): Drawn {
  const length = Math.round(part * halfBar * 10) / 10
  const x = side === 'gain' ? columns.middle : columns.middle - length
  const look = side === 'gain' ? { fill: gainColour } : { fill: 'url(#hatch)', stroke: loseColour }
  return draw('rect', { x, y: y + 3, width: length, height: 26, ...look, 'aria-hidden': 'true' })
}

const small = { 'font-size': 12, 'font-weight': 400, fill: quiet } as const

/** By how much, below the count. */
const muchTold = (median: number | null, largest: number | null, { texts, locale }: ReportWords): string =>
  median === null || largest === null
    ? ''
    : fill(texts.chart.amounts, { medianOre: tellAmount(median, locale), largestOre: tellAmount(largest, locale) })

/** A child, drawn small. */
const mark = (x: number, y: number): Drawn =>
  draw(
    'g',
    { fill: '#1b1f24', 'aria-hidden': 'true' },
    draw('circle', { cx: x, cy: y - 6, r: 4 }),
    draw('path', { d: `M${x - 6} ${y + 8} q0 -9 6 -9 q6 0 6 9 z` }),
  )

const hatch = (): Drawn =>
  draw(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    draw('rect', { width: 6, height: 6, fill: '#ffffff' }),
    draw('rect', { width: 4, height: 6, fill: loseColour }),
  )

function legend(y: number, words: ReportWords): Drawn[] {
  const { chart, tables } = words.texts
  const box = { y: y - 12, width: 14, height: 14 }
  return [
    mark(30, y - 4),
    write(columns.name, y, chart.mark),
    draw('rect', { ...box, x: 250, fill: 'url(#hatch)', stroke: loseColour }),
    write(272, y, tables.lose),
    draw('rect', { ...box, x: 370, fill: gainColour }),
    write(392, y, tables.gain),
  ]
}
