import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { plusDays, toDay, type Day } from '../../base/day.ts'
import { bornOf, toPersonNumber, type PersonNumber } from '../../base/personnummer.ts'
import type { Random } from './random.ts'

const byYear = z.record(z.string(), z.string())
const file = z.object({ personnummer: byYear, samordningsnummer: byYear, reservnummer: z.array(z.string()) })

/** Skatteverket's published test numbers, twelve digits: year, then the eight that follow. */
export function readTestNumbers() {
  const read = file.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'test-numbers.json'), 'utf8')))
  return {
    personnummer: whole(read.personnummer),
    samordningsnummer: whole(read.samordningsnummer),
    reservnummer: read.reservnummer,
  }
}

/** The published list holds two of its numbers twice. */
const whole = (years: Record<string, string>): string[] => [
  ...new Set(Object.entries(years).flatMap(([year, rest]) => rest.split(' ').map((eight) => `${year}${eight}`))),
]

export interface Identity {
  born: Day
  /** null: no published number is left for that age; the person is then registered without one. */
  number: PersonNumber | null
}

/** The numbers not yet given to anyone. */
export interface NumberPool {
  take: (span: { from: Day; to: Day }, random: Random) => Identity
  takeCoordination: (span: { from: Day; to: Day }, random: Random) => Identity
  takeReserve: (random: Random) => PersonNumber
}

export function makePool(): NumberPool {
  const all = readTestNumbers()
  const ordinary = shelve(all.personnummer)
  const coordination = shelve(all.samordningsnummer)
  const reserve = [...all.reservnummer]
  return {
    take: (span, random) => takeFrom(ordinary, span, random),
    takeCoordination: (span, random) => takeFrom(coordination, span, random),
    takeReserve: (random) => {
      const [taken] = reserve.splice(random.int(0, reserve.length - 1), 1)
      if (taken === undefined) throw new Error('no reserve number is left')
      return toPersonNumber(taken)
    },
  }
}

type Shelves = Map<number, string[]>

function shelve(numbers: readonly string[]): Shelves {
  const shelves: Shelves = new Map()
  for (const number of numbers) {
    const year = Number(number.slice(0, 4))
    const shelf = shelves.get(year)
    if (shelf) shelf.push(number)
    else shelves.set(year, [number])
  }
  return shelves
}

/** A number of the span, begun from a year by chance; a span without numbers gives a day of birth alone. */
function takeFrom(shelves: Shelves, span: { from: Day; to: Day }, random: Random): Identity {
  const first = Number(span.from.slice(0, 4))
  const years = Number(span.to.slice(0, 4)) - first + 1
  const start = random.int(0, years - 1)
  for (let step = 0; step < years; step++) {
    const shelf = shelves.get(first + ((start + step) % years)) ?? []
    const number = takeOne(shelf, span, random)
    if (number !== null) return { born: bornOf(toPersonNumber(number)), number: toPersonNumber(number) }
  }
  return { born: dayWithin(span, random), number: null }
}

function takeOne(shelf: string[], span: { from: Day; to: Day }, random: Random): string | null {
  if (shelf.length === 0) return null
  const start = random.int(0, shelf.length - 1)
  for (let step = 0; step < shelf.length; step++) {
    const at = (start + step) % shelf.length
    const number = shelf[at]
    if (number === undefined || !isWithin(number, span)) continue
    // The last one takes its place: nothing else has to move.
    const last = shelf.pop()
    if (last !== undefined && at < shelf.length) shelf[at] = last
    return number
  }
  return null
}

function isWithin(number: string, { from, to }: { from: Day; to: Day }): boolean {
  const date = String(Number(number.slice(6, 8)) % 60).padStart(2, '0')
  const born = `${number.slice(0, 4)}-${number.slice(4, 6)}-${date}`
  return from <= born && born <= to
}

function dayWithin({ from, to }: { from: Day; to: Day }, random: Random): Day {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000)
  return plusDays(toDay(from), random.int(0, days))
}
