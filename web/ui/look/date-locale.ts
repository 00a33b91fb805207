import { en } from '@navikt/ds-react/locales'

type DateLocale = typeof en.global.dateLocale

const noonOf = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day, 12))
/** The 4th of January 1970 was a Sunday. */
const dayNamed = (day: number) => noonOf(1970, 0, 4 + day)

const length = (width: string | undefined) => (width === 'wide' ? 'long' : 'short')

/** How the calendar says months and weekdays in a language: by the browser's own words, weeks as in Sweden. */
export function dateLocaleFor(locale: string): DateLocale {
  const { dateLocale } = en.global
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  return {
    ...dateLocale,
    code: locale,
    localize: {
      ...dateLocale.localize,
      month: (month, options) => say({ month: length(options?.width ?? 'wide') }).format(noonOf(1970, month, 1)),
      day: (day, options) => say({ weekday: length(options?.width ?? 'wide') }).format(dayNamed(day)),
    },
    options: { weekStartsOn: 1, firstWeekContainsDate: 4 },
  }
}
