import { useTranslation } from 'react-i18next'
import { languageNow } from './texts.ts'

const space = '\u00a0'
const minus = '\u2212'

/** Numbers look as on every Swedish letter, bill and bank page, whatever the language of the words. */
const number = (decimals: number) =>
  new Intl.NumberFormat('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** Öre as people write kronor here: `12 345 kr`, `12 345,50 kr`, `−1 234 kr`; the number alone without `unit`. */
export function kronor(ore: number, unit: string): string {
  const size = number(ore % 100 === 0 ? 0 : 2).format(Math.abs(ore) / 100)
  const spaced = size.replace(/\s/g, space)
  return `${ore < 0 ? minus : ''}${spaced}${unit === '' ? '' : space + unit}`
}

/** What a person typed as kronor, in öre; null when it is no amount. Takes spaces, comma or point, and `kr`. */
export function readKronor(typed: string): number | null {
  const bare = typed.replace(/[\s\u00a0.](?=\d{3}(\D|$))|\s|kr$/gi, '').replace('.', ',')
  const found = /^(\d{1,8})(?:,(\d{1,2}))?$/.exec(bare)
  if (!found) return null
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

/** Among words written from the right, an amount keeps its own order. */
const isolated = (text: string, dir: 'ltr' | 'rtl'): string => (dir === 'rtl' ? `\u2066${text}\u2069` : text)

const utcDay = (day: string) => new Date(`${day}T12:00:00Z`)

/** The parts of a moment in Sweden, in a language's words; put together as in `21 november 2026` in them all. */
function told(locale: string, at: Date, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Stockholm', ...options }).formatToParts(at)
  const say = (type: string) => parts.find((part) => part.type === type)?.value
  return [say('day'), say('month'), say('year')].filter((part) => part !== undefined).join(' ')
}

/** A day and a month in a language's own words: `21 november 2026`, `november 2026`. */
export const longDay = (day: string, locale: string): string =>
  told(locale, utcDay(day), { day: 'numeric', month: 'long', year: 'numeric' })
export const longMonth = (month: string, locale: string): string =>
  told(locale, utcDay(`${month}-15`), { month: 'long', year: 'numeric' })

/** The formats of the language the page is in. Days and instants are Swedish days and clock times. */
export function useFormat() {
  const { t } = useTranslation('ui')
  const { locale, dir } = languageNow()
  return {
    kronor: (ore: number) => isolated(kronor(ore, t('currency')), dir),
    /** `2026-11-21`: the Swedish habit, in every language. */
    day: (day: string) => isolated(day, dir),
    /** `21 november 2026`. */
    longDay: (day: string) => longDay(day, locale),
    /** `november 2026`. */
    month: (month: string) => longMonth(month, locale),
    /** `2026-11-21 16:40`. */
    instant: (instant: string) => isolated(swedishInstant(new Date(instant)), dir),
    clock: (instant: Date) => isolated(swedishClock.format(instant), dir),
    /** A language by its code, in the language of the page. */
    language: (code: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
    number: (value: number) => isolated(number(0).format(value), dir),
  }
}
export type Format = ReturnType<typeof useFormat>

const swedish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})
const swedishClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
})
const swedishInstant = (instant: Date): string => swedish.format(instant)

/** Has it been? By this computer's clock. */
export const isPast = (instant: string): boolean => Date.parse(instant) < Date.now()

/** The Swedish calendar day now, for default values of forms. */
export const today = (): string => swedish.format(new Date()).slice(0, 10)
