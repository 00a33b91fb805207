import { zero } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { sectionsOn } from '../../law/version.ts'
import { checkAmount } from '../calculation/amounts.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { negative, sumLine, type Because, type Line } from '../line.ts'
import type { AssetItem } from './records.ts'

/** Money at hand and things of value that must be used first. Things with respite do not count until it has passed. */
export function assetsLine(input: CalculationInput): Line {
  const { assets, assetItems = [], knownOn } = input
  const { right } = sectionsOn(knownOn)
  checkAssets(assetItems)
  checkAmount(assets, 'assets')
  const because: Because = { reason: 'assets.used_first', facts: {} }
  const money: Line = {
    term: 'assets',
    amount: assets,
    source: right,
    ...(assets > zero ? { because } : {}),
    of: [],
  }
  if (assetItems.length === 0) return money
  const lines = assetItems.map((item) => itemLine(item, input))
  const whole = sumLine('assets', right, [
    ...(assets > zero ? [{ ...money, term: 'assets.money' as const }] : []),
    ...lines,
  ])
  return whole.amount > zero ? { ...whole, because } : whole
}

function itemLine({ key, amount, respiteTo, reasons }: AssetItem, { month, knownOn }: CalculationInput): Line {
  const line = { term: 'assets.item', source: sectionsOn(knownOn).right, about: key } as const
  if (respiteTo === null || respiteTo < month) return { ...line, amount, of: [] }
  const because: Because = { reason: 'assets.respite', facts: { to: respiteTo, note: reasons.trim() } }
  const of: Line[] = [
    { term: 'assets.value', amount, source: null, of: [] },
    { term: 'not_counted', amount: negative(amount), source: 'JO 2231-2008', because, of: [] },
  ]
  return { ...line, amount: zero, because, of }
}

function checkAssets(items: readonly AssetItem[]): void {
  const field = 'assetItems'
  if (new Set(items.map((item) => item.key)).size !== items.length) refuse('calculation.asset_key_twice', { field })
  for (const { key, amount, respiteTo, reasons } of items) {
    checkAmount(amount, `${field}.amount`, { asset: key })
    if (respiteTo !== null && reasons.trim() === '') {
      refuse('calculation.respite_reasons_missing', { asset: key, field: `${field}.reasons` })
    }
  }
}
