import { expect, test } from 'vitest'
import type { BlockedAct } from '../../law/gates/acts.ts'
import type { Gate } from '../../law/gates/gate.ts'
import { gates } from '../../law/gates/gates.ts'
import { actNames } from './acts.ts'
import { required, type Required } from './required.ts'

/** Beside the list: our own. */
const own = ['delegation.behorighet']

/** Where another act than the list's asks it, with why. */
const askedElsewhere: Readonly<Record<string, readonly BlockedAct[]>> = {
  // Asked before the decision; no letter goes out without one.
  'utredning.tolk': ['decision.send'],
}

/** Said better than in the list: a judgment of the court is more than JO, what is remembered of the GDPR is still a statute. */
const standings: Readonly<Record<string, string>> = { 'bistand.ingen_kvittning': 'court', memory: 'statute' }

function compare(list: readonly Required[], registered: Readonly<Record<string, Gate>>): string[] {
  const ids = new Set(list.map(({ id }) => id))
  return [
    ...Object.keys(registered)
      .filter((id) => !ids.has(id) && !own.includes(id))
      .map((id) => `${id} is in no list`),
    ...list.flatMap((one) => {
      const gate = registered[one.id]
      return gate ? against(one, gate).map((what) => `${one.id}: ${what}`) : [`${one.id} is not registered`]
    }),
  ]
}

function against(one: Required, gate: Gate): string[] {
  const wanted = one.blocks.map((name) => actNames[name])
  const excused = askedElsewhere[one.id] ?? []
  const lost = wanted.filter((act) => act === undefined || !(gate.blocks.includes(act) || excused.includes(act)))
  return [
    ...lost.map((act) => `does not block ${act}`),
    ...same('sources', one.sources, gate.sources),
    ...same('sources before', one.sourcesBefore, gate.sourcesBefore ?? []),
    ...same('standing', [standings[one.id] ?? standings[one.standing] ?? one.standing], [gate.standing]),
    ...same('dates', [one.from, one.to], [gate.from, gate.to]),
  ]
}

const same = (what: string, wanted: readonly unknown[], found: readonly unknown[]): string[] =>
  JSON.stringify(wanted) === JSON.stringify(found) ? [] : [`${what} are ${found.join(', ')}, not ${wanted.join(', ')}`]

test('all 143 requirements are registered, with their provisions, standing, dates and the acts they block', () => {
  expect([required.length, new Set(required.map(({ id }) => id)).size]).toEqual([143, 143])
  expect(compare(required, gates)).toEqual([])
})

test('one that is gone, one of our own making, another §, day, standing or act is found', () => {
  const { 'data.sms': sms, 'betalning.beslut_finns': paid, ...rest } = gates
  const changed = {
    ...rest,
    'own.one': sms,
    'betalning.beslut_finns': { ...paid, sources: ['FL 5'], standing: 'local', from: paid.to, blocks: ['case.close'] },
  } as const satisfies Record<string, Gate>
  expect(compare(required, changed)).toEqual([
    'own.one is in no list',
    'data.sms is not registered',
    'betalning.beslut_finns: does not block payment.create',
    'betalning.beslut_finns: sources are FL 5, not KL 6:6',
    'betalning.beslut_finns: standing are local, not guidance',
  ])
})
