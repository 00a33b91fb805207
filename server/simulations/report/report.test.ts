import * as fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { plusMonth, toMonth } from '../../../base/month.ts'
import { chartOf } from './chart.ts'
import { csvOf } from './csv.ts'
import { reportOf, type Report } from './report.ts'
import { kindsTold, newStretch } from './stretch.ts'
import { draw } from './svg.ts'
import { tableOf } from './table.ts'
import { addTo, newTally } from './tally.ts'
import { groupsOf, reportWords } from './words.ts'

const from = toMonth('2026-11')
const amount = fc.integer({ min: 0, max: 5_000_000 })
const household = fc.record({ kind: fc.nat(kindsTold.length - 1), children: fc.nat(6), before: amount, after: amount })
const reports = fc
  .record({ all: fc.array(household, { maxLength: 40 }), months: fc.integer({ min: 1, max: 14 }) })
  .map(({ all, months }): Report => {
    const tally = newTally(Array.from({ length: months }, (_, at) => plusMonth(from, at)))
    const stretch = newStretch(all.length, months)
    for (const [at, { kind, children, before, after }] of all.entries()) {
      stretch.kinds[at] = kind
      stretch.children[at] = children
      for (const [on, month] of stretch.months.entries()) {
        month.before[at] = before
        month.after[at] = after
        month.leftOut[at] = on === 2 ? 1 : 0
      }
    }
    addTo(tally, stretch)
    return reportOf(tally)
  })
const anyWords = fc.constantFrom(reportWords.sv, reportWords.en)

describe('a report is told whole, whatever it says', () => {
  test('the chart is well-formed, names itself, says every row to who cannot see it, and stands within its frame', () => {
    fc.assert(
      fc.property(reports, anyWords, (report, words) => {
        const svg = chartOf(report, words)
        const document = XmlDocument.fromString(svg)
        const names = { svg: 'http://www.w3.org/2000/svg' }
        const rows = document.find('//svg:g[@role="row"]', names)
        expect(rows).toHaveLength(groupsOf(report, words).length + 1)
        expect(document.get('//svg:title', names)?.content).toBe(words.texts.chart.title)
        const said = document.get('//svg:desc', names)?.content ?? ''
        for (const { name } of groupsOf(report, words)) expect(said).toContain(`${name}: `)
        document.dispose()
        for (const [, width = ''] of svg.matchAll(/<rect x="[^"]+" y="[^"]+" width="([^"]*)"/g)) {
          expect(Number(width)).toBeGreaterThanOrEqual(0)
          expect(Number(width)).toBeLessThanOrEqual(130)
        }
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\{\{/)
      }),
      { numRuns: 60 },
    )
  })

  test('table and file have every row, no fact is missing, every amount is whole', () => {
    fc.assert(
      fc.property(reports, anyWords, fc.boolean(), (report, words, isSynthetic) => {
        const table = tableOf(report, words, isSynthetic)
        const csv = csvOf(report, words)
        for (const told of [table, csv]) expect(told).not.toMatch(/NaN|Infinity|undefined|null|\{\{/)
        for (const row of table.split('\n').slice(8)) expect(row.length).toBeLessThanOrEqual(110)
        const rows = csv.split('\r\n').slice(0, -1)
        expect(rows).toHaveLength(1 + groupsOf(report, words).length + report.months.length)
        for (const row of rows) expect(row.split(';')).toHaveLength(18)
        expect(rows.slice(1).join(';')).not.toMatch(/\d[.,]\d/)
      }),
      { numRuns: 60 },
    )
  })

  test('more than one calendar year: each has its sum', () => {
    const tally = newTally([0, 1, 2].map((step) => plusMonth(from, step)))
    const stretch = newStretch(1, 3)
    for (const month of stretch.months) month.after[0] = 100_00
    addTo(tally, stretch)
    const table = tableOf(reportOf(tally), reportWords.sv, false).replaceAll(/[^\S\n]+/g, ' ')
    expect(table).toContain('\n2026 0 kr 200 kr 200 kr\n2027 0 kr 100 kr 100 kr\nHela tiden 0 kr 300 kr 300 kr')
  })

  test('what is written into a drawing is text, never a part of it', () => {
    expect(draw('text', { x: '"><a/>' }, '<b>&"').drawn).toBe(
      '<text x="&quot;&gt;&lt;a/&gt;">&lt;b&gt;&amp;&quot;</text>\n',
    )
  })
})
