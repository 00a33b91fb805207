import type { Amounts } from './amounts.ts'
import { linear } from './batch.ts'
import { country } from './threads/country.ts'
import { recalculation } from './threads/recalculation.ts'
import { enginesOf, oughtOf, type Engines } from './engines.ts'
import { factsOf } from './facts.ts'
import { atLeast, atMost, openFisca, short, tellGoals, type Goal } from './goals.ts'
import { households } from './households.ts'
import { checkRival, rivalsOf, rowOf } from './rivals/all.ts'
import { readTables, type Tables } from './tables.ts'
import { measureRounds, ns, type Row } from './timing.ts'

/** The calculation held against a C program of the same rules and five engines of others, on the same households, each checked first. */
export async function benchCalculation(count: number): Promise<void> {
  const tables = readTables()
  const ought = oughtOf(count)
  const ours = enginesOf(ought, tables)
  console.log(
    `calculation: ${short(count)} households, ${ours.compiler}; C and batch give calculate's amounts for each`,
  )
  const own = [ours.c, ours.batch, ours.kept, ours.calculate, ours.explained]
  await measureRounds(own, 9)
  ours.remove()
  const sizes = [...(await sizeGoals()), ...(await countryGoals())]
  const rows = await rivalRows(count, ought, tables)
  const steps = ours.values / count
  tellRows([...own, ...rows], ours, steps)
  tellGoals([...(await ownGoals(ours, steps)), ...rivalGoals(ours, rows), ...sizes])
}

/** The engines of others, each checked on its households before any is timed. */
async function rivalRows(count: number, ought: readonly Amounts[], tables: Tables): Promise<Row[]> {
  const facts = Array.from(households(count), factsOf)
  const rivals = rivalsOf(tables)
  for (const rival of rivals) {
    console.log(`${rival.name} gives them too, for ${short(await checkRival(rival, facts, ought))} households`)
  }
  const rows = rivals.map((rival) => rowOf(rival, facts))
  await measureRounds(rows, 3)
  return rows
}

function tellRows(rows: readonly Row[], { c, batch }: Engines, steps: number): void {
  console.log(
    `\nmedians of processor time, one core; ${short(steps)} step values a household; last, households a round`,
  )
  for (const one of rows) {
    const of = [`${short(ns(one))} ns`, `${short(ns(one) / steps)} ns a step`, `${short(ns(one) / ns(c))} × C`]
    const told = of.map((text, at) => text.padStart([13, 18, 14][at] ?? 0)).join('')
    console.log(`${one.name.padEnd(44)}${told}${`${short(ns(one) / ns(batch))} × batch`.padStart(18)}   ${one.sample}`)
  }
  const quoted = openFisca.nanoseconds / openFisca.steps
  console.log(
    `OpenFisca, vectorised: quoted, not run: ${openFisca.nanoseconds} ns for ${openFisca.steps} steps, ${short(quoted)} ns a step\n`,
  )
}

const ownGoals = async ({ c, batch, kept, explained, keptBytes }: Engines, steps: number): Promise<Goal[]> => [
  atLeast('batch: share of the speed of C', (100 * ns(c)) / ns(batch), 25, '%'),
  atMost('batch: time a step', ns(batch) / steps, 2.5, 'ns'),
  atLeast('batch: times OpenFisca a step', openFisca.nanoseconds / openFisca.steps / (ns(batch) / steps), 2, '×'),
  atMost('every step kept: times the time without', ns(kept) / ns(batch), 2.5, '×'),
  atMost('every step kept: memory a step and household', keptBytes, 16, 'bytes'),
  atMost('one household with every line in words', ns(explained) / 1000, 100, 'µs'),
  atMost('a recalculation in words, 19 of 20, on the clock', await recalculation(), 1, 'ms'),
]

function rivalGoals({ batch }: Engines, rows: readonly Row[]): Goal[] {
  const fastest = rows.toSorted((a, b) => ns(a) - ns(b))[0]
  const traced = rows.find((one) => one.name.includes('trace'))
  if (!fastest || !traced) throw new Error('there are engines to compare with')
  return [
    atLeast(`batch: times ${fastest.name}, the fastest of others`, ns(fastest) / ns(batch), 100, '×'),
    atLeast(`batch: times ${traced.name}`, ns(traced) / ns(batch), 1_000, '×'),
  ]
}

async function sizeGoals(): Promise<Goal[]> {
  const [small, middle, large] = await linear([15_000, 150_000, 1_500_000])
  if (!small || !middle || !large) throw new Error('three sizes')
  const told = [small, middle, large].map((one) => `${short(one.ns)} ns at ${one.size.toLocaleString('en')}`).join(', ')
  return [atMost(`linear (${told})`, Math.max(middle.ns, large.ns) / small.ns, 1.25, '×')]
}

async function countryGoals(): Promise<Goal[]> {
  const { seconds, processorSeconds, months, refused } = await country()
  const share = short((100 * refused) / months)
  console.log(
    `Sweden: ${short(months)} household-months, ${share} % of them refused; ${short(processorSeconds)} s of processor time`,
  )
  return [atMost('Sweden: 150,000 households × 60 months × 2 guidelines', seconds, 10, 's on 2 cores')]
}
