import { describe, expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { asks } from '../gates/asks.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { daysOf, inReport, isUnexecuted, lastQuarter, quarterOf } from './unexecuted.ts'

const granted = (decidedOn: string, executedOn: string | null = null) => ({
  decidedOn: toDay(decidedOn),
  executedOn: executedOn === null ? null : toDay(executedOn),
})

law('SoL 34:1', 'aid that is granted and not paid is told of when three months have passed', () => {
  expect(isUnexecuted(granted('2026-06-10'), toDay('2026-09-10'))).toBe(false)
  expect(isUnexecuted(granted('2026-06-10'), toDay('2026-09-11'))).toBe(true)
  expect(isUnexecuted(granted('2026-06-10', '2026-10-01'), toDay('2026-10-02'))).toBe(false)
})

law('SoL 34:1', 'each quarter tells of what is not executed at its end', () => {
  expect(inReport(granted('2026-06-10'), '2026-Q3')).toBe('not_executed')
  expect(inReport(granted('2026-06-10', '2026-10-05'), '2026-Q3')).toBe('not_executed')
  expect(inReport(granted('2026-07-10'), '2026-Q3')).toBe(null)
  expect(inReport(granted('2026-06-10', '2026-08-01'), '2026-Q3')).toBe(null)
})

law('SoL 34:2', 'and of what was executed late within it; after that no more', () => {
  expect(inReport(granted('2026-06-10', '2026-10-05'), '2026-Q4')).toBe('executed')
  expect(inReport(granted('2026-06-10', '2026-10-05'), '2027-Q1')).toBe(null)
})

test('a quarter is three months', () => {
  expect([quarterOf(toDay('2026-03-31')), quarterOf(toDay('2026-04-01'))]).toEqual(['2026-Q1', '2026-Q2'])
  expect([lastQuarter(toDay('2026-11-18')), lastQuarter(toDay('2027-01-02'))]).toEqual(['2026-Q3', '2026-Q4'])
  expect(daysOf('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
})

describe('beslut.ej_verkstallt_rapport', () => {
  const today = toDay('2026-11-18')
  const gate = (quarter: string, reason: 'no_account' | null) =>
    asks('beslut.ej_verkstallt_rapport', 'unexecuted.report', { today, quarter, rows: [{ reason }] })
  test('blocks a report that does not say why, and one of a quarter that is not over', () => {
    expect(gate('2026-Q3', null)).toEqual(['unexecuted_reasons_given'])
    expect(gate('2026-Q4', 'no_account')).toEqual(['unexecuted_quarter_over'])
  })
  test('lets through one where each has its reason', () => {
    expect(gate('2026-Q3', 'no_account')).toEqual([])
  })
})
