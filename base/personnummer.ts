import PersonnummerPackage from 'personnummer'
import { isDay, type Day } from './day.ts'
import { refuse } from './refusal.ts'

// The package is CommonJS: its types name a namespace or the class, by who resolves them; Node and Vite both hand over the class.
type PersonnummerClass = typeof PersonnummerPackage extends { default: infer Class }
  ? Class
  : typeof PersonnummerPackage
const Personnummer = PersonnummerPackage as unknown as PersonnummerClass

declare const personnummer: unique symbol
/** A personal or coordination number in twelve digits, `'YYYYMMDDNNNN'`; reserve numbers may hold letters. Never a key, never in an address. */
export type PersonNumber = string & { readonly [personnummer]: true }
export type PersonNumberKind = 'personnummer' | 'samordningsnummer' | 'reservnummer'

/** Twelve signs from any usual way of writing; refuses what is not a number. A reserve number has letters and no check digit to test. */
export function toPersonNumber(text: string): PersonNumber {
  const bare = text.trim().toUpperCase()
  if (isReserve(bare)) return bare.replace('-', '') as PersonNumber
  if (!Personnummer.valid(bare)) refuse('person_number.invalid')
  return Personnummer.parse(bare).format(true).replace(/\D/g, '') as PersonNumber
}

export function kindOf(number: PersonNumber): PersonNumberKind {
  if (/[A-Z]/.test(number)) return 'reservnummer'
  return Number(number.slice(6, 8)) > 60 ? 'samordningsnummer' : 'personnummer'
}

/** Birth day as far as the number tells; coordination numbers add 60 to the day. */
export function bornOf(number: PersonNumber): Day {
  const day = Number(number.slice(6, 8)) % 60
  const born = `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(day).padStart(2, '0')}`
  return isDay(born) ? born : refuse('person_number.invalid')
}

/** As people write it: `19850101-2382`. */
export const written = (number: PersonNumber): string => `${number.slice(0, 8)}-${number.slice(8)}`

const isReserve = (text: string): boolean => /^\d{8}-?(?=[0-9A-Z]*[A-Z])[0-9A-Z]{4}$/.test(text)
