import type { GateTexts } from './gate-text.ts'
import type { RefusalTexts } from './refusal-text.ts'
import type { client as svClient } from './sv/client.ts'
import type { staff as svStaff } from './sv/staff.ts'
import type { ui as svUi } from './sv/ui.ts'
import type { TermTexts } from './term-text.ts'

/** The same texts in another language: every key of the Swedish ones, none more. */
export type Texts<Swedish> = {
  readonly [Key in keyof Swedish]: Swedish[Key] extends string ? string : Texts<Swedish[Key]>
}

/** Each loads by itself: a person's phone fetches the words of one app in one language. */
export interface LanguageTexts {
  ui: () => Promise<Texts<typeof svUi>>
  staff: () => Promise<Texts<typeof svStaff>>
  client: () => Promise<Texts<typeof svClient>>
  refusals: () => Promise<RefusalTexts>
  terms: () => Promise<TermTexts>
  gates: () => Promise<GateTexts>
}

export interface Language {
  code: LanguageCode
  /** As it is called in the language itself. */
  name: string
  dir: 'ltr' | 'rtl'
  /** For numbers and dates: Swedish habits with the language's own words, Latin digits. */
  locale: string
  texts: LanguageTexts
}

export const languageCodes = ['sv', 'en'] as const
export type LanguageCode = (typeof languageCodes)[number]
export const isLanguageCode = (code: string): code is LanguageCode => languageCodes.some((one) => one === code)

/**
 * The languages there are texts in, Swedish first. The ones to come, with the locale of their dates:
 * `ar` (rtl, `ar-u-nu-latn`), `so`, `uk`, `prs` (rtl, `fa-AF-u-nu-latn-ca-gregory`).
 */
export const languages: Readonly<Record<LanguageCode, Language>> = {
  sv: {
    code: 'sv',
    name: 'Svenska',
    dir: 'ltr',
    locale: 'sv-SE',
    texts: {
      ui: async () => (await import('./sv/ui.ts')).ui,
      staff: async () => (await import('./sv/staff.ts')).staff,
      client: async () => (await import('./sv/client.ts')).client,
      refusals: async () => (await import('./sv/refusals.ts')).refusals,
      terms: async () => (await import('./sv/terms.ts')).terms,
      gates: async () => (await import('./sv/gates.ts')).gates,
    },
  },
  en: {
    code: 'en',
    name: 'English',
    dir: 'ltr',
    locale: 'en-SE',
    texts: {
      ui: async () => (await import('./en/ui.ts')).ui,
      staff: async () => (await import('./en/staff.ts')).staff,
      client: async () => (await import('./en/client.ts')).client,
      refusals: async () => (await import('./en/refusals.ts')).refusals,
      terms: async () => (await import('./en/terms.ts')).terms,
      gates: async () => (await import('./en/gates.ts')).gates,
    },
  },
}
