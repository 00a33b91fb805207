import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { law } from '../law.test-helper.ts'
import { countByItem, mustBeMinuted } from './notice.ts'

const on = toDay('2026-11-21')
const need = (provision: string, granted = 100) => ({ outcome: 'granted' as const, granted, provisions: [provision] })

law('KL 7:8', 'what the board is not told of and can be reviewed for legality is minuted by itself', () => {
  expect(mustBeMinuted([need('SoL 12:1'), need('SoL 12:2')], on, 'counts')).toBe(true)
  expect(mustBeMinuted([need('SoL 12:2')], on, 'none')).toBe(true)
  expect(mustBeMinuted([need('SoL 12:2')], on, 'each')).toBe(false)
  expect(mustBeMinuted([need('SoL 12:1'), need('no provision')], on, 'none')).toBe(false)
})

test('needs are counted by item and outcome', () => {
  const rows = [
    { item: '4.2', needs: [need('SoL 12:1', 300)] },
    { item: '4.1', needs: [need('SoL 12:1', 100), { ...need('SoL 12:1', 0), outcome: 'rejected' as const }] },
    { item: '4.1', needs: [need('SoL 12:1', 50)] },
  ]
  expect(countByItem(rows)).toEqual([
    { item: '4.1', outcome: 'granted', count: 2, granted: 150 },
    { item: '4.1', outcome: 'rejected', count: 1, granted: 0 },
    { item: '4.2', outcome: 'granted', count: 1, granted: 300 },
  ])
})
