import { useTranslation } from 'react-i18next'
import { languageNow } from './texts.ts'

const space = '\u00a0'
const minus = '\u2212'

const number = (locale: string, decimals: number) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** Öre as people write kronor here: `12 345 kr`, `12 345,50 kr`, `−1 234 kr`; the number alone without `unit`. */
export function kronor(ore: number, locale: string, unit: string): string {
  const size = number(locale, ore % 100 === 0 ? 0 : 2).format(Math.abs(ore) / 100)
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

/** The formats of the language the page is in. Days and instants are Swedish days and clock times. */
export function useFormat() {
  const { t } = useTranslation('ui')
  const { locale, dir } = languageNow()
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Stockholm', ...options })
  return {
    kronor: (ore: number) => isolated(kronor(ore, locale, t('currency')), dir),
    /** `2026-11-21`: the Swedish habit, in every language. */
    day: (day: string) => day,
    /** `21 november 2026`. */
    longDay: (day: string) => of({ day: 'numeric', month: 'long', year: 'numeric' }).format(utcDay(day)),
    /** `november 2026`. */
    month: (month: string) => of({ month: 'long', year: 'numeric' }).format(utcDay(`${month}-15`)),
    /** `2026-11-21 16:40`. */
    instant: (instant: string) => swedishInstant(new Date(instant)),
    clock: (instant: Date) => of({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant),
    /** A language by its code, in the language of the page. */
    language: (code: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
    number: (value: number) => number(locale, 0).format(value),
  }
}
export type Format = ReturnType<typeof useFormat>

const swedish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})
const swedishInstant = (instant: Date): string => swedish.format(instant)

/** Has it been? By this computer's clock. */
export const isPast = (instant: string): boolean => Date.parse(instant) < Date.now()

/** The Swedish calendar day now, for default values of forms. */
export const today = (): string => swedish.format(new Date()).slice(0, 10)
