import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { overlay } from '../../../base/overlay.ts'
import type { GateTexts } from '../../../texts/gate-text.ts'
import {
  chooseLanguage,
  isLanguageCode,
  isStaffLanguage,
  languageCodes,
  staffLanguages,
  type LanguageCode,
} from '../../../texts/language-codes.ts'
import { languages, staffTexts, type Language } from '../../../texts/languages.ts'
import type { RefusalPart } from '../../../texts/refusal-text.ts'
import type { client } from '../../../texts/sv/client.ts'
import type { staff } from '../../../texts/sv/staff.ts'
import type { ui } from '../../../texts/sv/ui.ts'
import type { TermDraft, TermTexts } from '../../../texts/term-text.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    returnNull: false
    resources: { ui: typeof ui; staff: typeof staff; client: typeof client }
  }
}

const i18n = createInstance()

export type AppTexts = 'staff' | 'client'

let app: AppTexts = 'client'

const remembered = 'tillit.language'

/** Residents have them all. */
export const languagesHere = (): readonly LanguageCode[] => (app === 'staff' ? staffLanguages : languageCodes)

/** Chosen before on this device, else the first the browser asks for, else Swedish. */
const firstLanguage = (guess: boolean): LanguageCode =>
  chooseLanguage([localStorage.getItem(remembered) ?? '', ...(guess ? navigator.languages : [])], languagesHere())

export const languageNow = (): Language => (isLanguageCode(i18n.language) ? languages[i18n.language] : languages.sv)

type Aksel = Awaited<ReturnType<Language['texts']['aksel']>>

/** Texts looked up by a code the server sends, and the design system's own. */
interface CodeTexts {
  refusals: RefusalPart
  terms: TermDraft & Partial<TermTexts>
  aksel: Aksel
  /** What the law asks before a decision: only those who decide read these. */
  gates: GateTexts | null
}
const codeTexts = new Map<LanguageCode, CodeTexts>()
export const codeTextsNow = (): CodeTexts | undefined => codeTexts.get(languageNow().code)

/** One language's texts under a code: its own, or the Swedish ones below a language that may lack a sentence. */
async function lay(from: LanguageCode, code: LanguageCode): Promise<void> {
  const { texts } = languages[from]
  const own = app === 'staff' && isStaffLanguage(from) ? staffTexts[from] : null
  const [shared, words, aksel, gates] = await Promise.all([
    texts.ui(),
    own ? own.staff() : texts.client(),
    texts.aksel(),
    own ? own.gates() : null,
  ])
  const { refusals, terms } = codeTexts.get(code) ?? { refusals: {}, terms: {} }
  codeTexts.set(code, { refusals, terms, aksel, gates })
  i18n.addResourceBundle(code, 'ui', shared, true, true)
  i18n.addResourceBundle(code, app, words, true, true)
}

/** The texts of codes are as large as all others together, and nobody who is not signed in meets one. */
let hasCodes = false
const codesLaid = new Set<LanguageCode>()

async function layCodes(code: LanguageCode): Promise<void> {
  if (!hasCodes || codesLaid.has(code)) return
  codesLaid.add(code)
  for (const from of new Set(isStaffLanguage(code) ? [code] : (['sv', code] as const))) {
    const { texts } = languages[from]
    const [refusals, terms] = await Promise.all([texts.refusals(), texts.terms()])
    const below = codeTexts.get(code)
    if (below)
      codeTexts.set(code, {
        ...below,
        refusals: overlay(below.refusals, refusals),
        terms: overlay<CodeTexts['terms']>(below.terms, terms),
      })
  }
}

/** The words for what the server says by a code, for those who are signed in. */
export async function addCodeTexts(): Promise<void> {
  hasCodes = true
  await layCodes(languageNow().code)
}

let hasForm = false

/** The words of the application, for staff who fill it in for somebody. */
export async function addFormTexts(): Promise<void> {
  hasForm = true
  await layForm(languageNow().code)
}

async function layForm(code: LanguageCode): Promise<void> {
  if (hasForm && !i18n.hasResourceBundle(code, 'client'))
    i18n.addResourceBundle(code, 'client', await languages[code].texts.client(), true, true)
}

async function loadTexts(code: LanguageCode): Promise<void> {
  if (!codeTexts.has(code)) {
    if (!isStaffLanguage(code)) await lay('sv', code)
    await lay(code, code)
  }
  await layCodes(code)
}

/** What is put into a sentence written from the right keeps its own order: a phone number, a name, an amount. React writes text, never HTML. */
export const isolateFact = (fact: string): string => (languageNow().dir === 'rtl' ? `\u2068${fact}\u2069` : fact)

/** The page says which language and direction it has, always: the styles depend on it. */
function setPage({ code, dir }: Language): void {
  document.documentElement.lang = code
  document.documentElement.dir = dir
}

/** What the person has chosen to read, also while the page is shown in Swedish. */
let chosen: LanguageCode = 'sv'
export const chosenLanguage = (): Language => languages[chosen]

/** Before the first render. `guess`: from the browser's languages when none has been chosen. */
export async function startTexts(of: AppTexts, guess: boolean): Promise<void> {
  app = of
  hasCodes = of === 'staff'
  chosen = firstLanguage(guess)
  await i18n.use(initReactI18next).init({
    lng: chosen,
    fallbackLng: 'sv',
    ns: ['ui', of],
    defaultNS: 'ui',
    resources: {},
    interpolation: { escapeValue: true, escape: isolateFact },
    react: { useSuspense: false },
  })
  await loadTexts(chosen)
  setPage(languages[chosen])
}

/** The page in another language for a moment: what is chosen stays chosen. */
export async function showIn(code: LanguageCode): Promise<void> {
  await loadTexts(code)
  setPage(languages[code])
  await i18n.changeLanguage(code)
}

export async function changeLanguage(code: LanguageCode): Promise<void> {
  chosen = code
  localStorage.setItem(remembered, code)
  await showIn(code)
}
