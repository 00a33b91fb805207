import type { Draft } from './draft.ts'
import type { GateTexts } from './gate-text.ts'
import type { Glossary } from './glossary.ts'
import type { LanguageCode, StaffLanguage } from './language-codes.ts'
import type { RefusalPart } from './refusal-text.ts'
import type { client as svClient } from './sv/client.ts'
import type { staff as svStaff } from './sv/staff.ts'
import type { akselTexts as svAksel } from './sv/ui-aksel.ts'
import type { ui as svUi } from './sv/ui.ts'
import type { TermDraft } from './term-text.ts'

/** The same texts in another language: every key of the Swedish ones, none more. */
export type Texts<Swedish> = {
  readonly [Key in keyof Swedish]: Swedish[Key] extends string ? string : Texts<Swedish[Key]>
}

/** What residents read. Each loads by itself: a person's phone fetches the words of one app in one language. */
interface LanguageTexts {
  ui: () => Promise<Draft<typeof svUi>>
  /** The design system's own words; it speaks English by itself. */
  aksel: () => Promise<Draft<typeof svAksel>>
  client: () => Promise<Draft<typeof svClient>>
  refusals: () => Promise<RefusalPart>
  terms: () => Promise<TermDraft>
  /** Words of the law, and what they mean: loaded when somebody asks. */
  glossary: () => Promise<Glossary>
}

interface StaffTexts {
  staff: () => Promise<Texts<typeof svStaff>>
  gates: () => Promise<GateTexts>
}

export interface Language {
  code: LanguageCode
  /** As it is called in the language itself. */
  name: string
  dir: 'ltr' | 'rtl'
  /** For dates: the language's own words, the calendar and the digits of every Swedish letter and bill. */
  locale: string
  texts: LanguageTexts
}

/** The languages residents read, Swedish first. */
export const languages: Readonly<Record<LanguageCode, Language>> = {
  sv: {
    code: 'sv',
    name: 'Svenska',
    dir: 'ltr',
    locale: 'sv-SE',
    texts: {
      ui: async () => (await import('./sv/ui.ts')).ui,
      aksel: async () => (await import('./sv/ui-aksel.ts')).akselTexts,
      client: async () => (await import('./sv/client.ts')).client,
      refusals: async () => (await import('./sv/refusals.ts')).refusals,
      terms: async () => (await import('./sv/terms.ts')).terms,
      glossary: async () => (await import('./sv/glossary.ts')).glossary,
    },
  },
  en: {
    code: 'en',
    name: 'English',
    dir: 'ltr',
    locale: 'en-SE',
    texts: {
      ui: async () => (await import('./en/ui.ts')).ui,
      aksel: async () => ({}),
      client: async () => (await import('./en/client.ts')).client,
      refusals: async () => (await import('./en/refusals.ts')).refusals,
      terms: async () => (await import('./en/terms.ts')).terms,
      glossary: async () => (await import('./en/glossary.ts')).glossary,
    },
  },
  ar: {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    locale: 'ar-u-ca-gregory-nu-latn',
    texts: {
      ui: async () => (await import('./ar/ui.ts')).ui,
      aksel: async () => (await import('./ar/ui-aksel.ts')).akselTexts,
      client: async () => (await import('./ar/client.ts')).client,
      refusals: async () => (await import('./ar/refusals.ts')).refusals,
      terms: async () => (await import('./ar/terms.ts')).terms,
      glossary: async () => (await import('./ar/glossary.ts')).glossary,
    },
  },
  so: {
    code: 'so',
    name: 'Soomaali',
    dir: 'ltr',
    locale: 'so',
    texts: {
      ui: async () => (await import('./so/ui.ts')).ui,
      aksel: async () => (await import('./so/ui-aksel.ts')).akselTexts,
      client: async () => (await import('./so/client.ts')).client,
      refusals: async () => (await import('./so/refusals.ts')).refusals,
      terms: async () => (await import('./so/terms.ts')).terms,
      glossary: async () => (await import('./so/glossary.ts')).glossary,
    },
  },
  uk: {
    code: 'uk',
    name: 'Українська',
    dir: 'ltr',
    locale: 'uk',
    texts: {
      ui: async () => (await import('./uk/ui.ts')).ui,
      aksel: async () => (await import('./uk/ui-aksel.ts')).akselTexts,
      client: async () => (await import('./uk/client.ts')).client,
      refusals: async () => (await import('./uk/refusals.ts')).refusals,
      terms: async () => (await import('./uk/terms.ts')).terms,
      glossary: async () => (await import('./uk/glossary.ts')).glossary,
    },
  },
  prs: {
    code: 'prs',
    name: 'دری',
    dir: 'rtl',
    locale: 'fa-AF-u-ca-gregory-nu-latn',
    texts: {
      ui: async () => (await import('./prs/ui.ts')).ui,
      aksel: async () => (await import('./prs/ui-aksel.ts')).akselTexts,
      client: async () => (await import('./prs/client.ts')).client,
      refusals: async () => (await import('./prs/refusals.ts')).refusals,
      terms: async () => (await import('./prs/terms.ts')).terms,
      glossary: async () => (await import('./prs/glossary.ts')).glossary,
    },
  },
  'sv-x-lattlast': {
    code: 'sv-x-lattlast',
    name: 'Lätt svenska',
    dir: 'ltr',
    locale: 'sv-SE',
    texts: {
      ui: async () => (await import('./sv-x-lattlast/ui.ts')).ui,
      aksel: async () => (await import('./sv-x-lattlast/ui-aksel.ts')).akselTexts,
      client: async () => (await import('./sv-x-lattlast/client.ts')).client,
      refusals: async () => (await import('./sv-x-lattlast/refusals.ts')).refusals,
      terms: async () => (await import('./sv-x-lattlast/terms.ts')).terms,
      glossary: async () => (await import('./sv-x-lattlast/glossary.ts')).glossary,
    },
  },
}

/** What only those who work here read, in their languages. */
export const staffTexts: Readonly<Record<StaffLanguage, StaffTexts>> = {
  sv: {
    staff: async () => (await import('./sv/staff.ts')).staff,
    gates: async () => (await import('./sv/gates.ts')).gates,
  },
  en: {
    staff: async () => (await import('./en/staff.ts')).staff,
    gates: async () => (await import('./en/gates.ts')).gates,
  },
}
