import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import { kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import type { AssetItem } from './records.ts'

const item = (more: Partial<AssetItem> = {}): AssetItem => ({
  key: 'car',
  amount: kr(3_000),
  respiteTo: null,
  reasons: '',
  ...more,
})
const of = (month: string, items: readonly AssetItem[], assets = 0) =>
  calculate(situation(month, [single()], { assetItems: items, assets: kr(assets) })).assets
const respite = { respiteTo: toMonth('2026-04'), reasons: 'Bilen är utlagd till försäljning.' }

law('SoL 12:1', 'things of value count beside money at hand, each on its line', () => {
  const found = of('2026-03', [item(), item({ key: 'boat', amount: kr(500) })], 200)
  expect(found.of.map((line) => [line.term, kronor(line.amount)])).toEqual([
    ['assets.money', 200],
    ['assets.item', 3_000],
    ['assets.item', 500],
  ])
  expect(kronor(found.amount)).toBe(3_700)
  expect(found.because?.reason).toBe('assets.used_first')
})

law('JO 2231-2008', 'respite is decided with reasons and shown: what has it does not count until it has passed', () => {
  expect(kronor(of('2026-04', [item(respite)]).amount)).toBe(0)
  expect(kronor(of('2026-05', [item(respite)]).amount)).toBe(3_000)
  const [line] = of('2026-04', [item(respite)]).of
  expect(line?.because).toEqual({
    reason: 'assets.respite',
    facts: { to: '2026-04', note: 'Bilen är utlagd till försäljning.' },
  })
  expect(line?.of.map((part) => kronor(part.amount))).toEqual([3_000, -3_000])
  expect(of('2026-04', [item(respite)]).because).toBeUndefined()
})

law('SoL 12:1', 'no respite without reasons, no thing twice, none of negative value', () => {
  const refused = (...items: AssetItem[]) => refusedBy(() => of('2026-03', items))
  expect(refused(item({ ...respite, reasons: ' ' }))).toMatchObject({ code: 'calculation.respite_reasons_missing' })
  expect(refused(item(), item())).toMatchObject({ code: 'calculation.asset_key_twice' })
  expect(refused(item({ amount: kr(-1) }))).toMatchObject({ code: 'calculation.amount_negative' })
})

test('money alone, things alone and nothing at all: each line whole', () => {
  const because = { reason: 'assets.used_first', facts: {} }
  expect(of('2026-03', [], 500)).toEqual({ term: 'assets', amount: kr(500), source: 'SoL 12:1', because, of: [] })
  expect(of('2026-03', [])).toEqual({ term: 'assets', amount: 0, source: 'SoL 12:1', of: [] })
  expect(of('2026-03', [item()])).toEqual({
    term: 'assets',
    amount: kr(3_000),
    source: 'SoL 12:1',
    because,
    of: [{ term: 'assets.item', amount: kr(3_000), source: 'SoL 12:1', about: 'car', of: [] }],
  })
  expect(of('2026-03', [item()], 200).of[0]).toEqual({
    term: 'assets.money',
    amount: kr(200),
    source: 'SoL 12:1',
    because,
    of: [],
  })
})

test('a respite whole, its reasons trimmed, and what is refused by field', () => {
  const because = { reason: 'assets.respite', facts: { to: '2026-04', note: 'Till salu.' } }
  expect(of('2026-04', [item({ ...respite, reasons: ' Till salu. ' })]).of).toEqual([
    {
      term: 'assets.item',
      amount: 0,
      source: 'SoL 12:1',
      about: 'car',
      because,
      of: [
        { term: 'assets.value', amount: kr(3_000), source: null, of: [] },
        { term: 'not_counted', amount: kr(-3_000), source: 'JO 2231-2008', because, of: [] },
      ],
    },
  ])
  const refused = (...items: AssetItem[]) => refusedBy(() => of('2026-03', items))
  expect(refused(item({ ...respite, reasons: ' ' }))).toMatchObject({
    facts: { asset: 'car', field: 'assetItems.reasons' },
  })
  expect(refused(item(), item())).toMatchObject({ facts: { field: 'assetItems' } })
})
