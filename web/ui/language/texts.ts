import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isLanguageCode, languages, type Language, type LanguageCode } from '../../../texts/languages.ts'
import type { GateTexts } from '../../../texts/gate-text.ts'
import type { RefusalTexts } from '../../../texts/refusal-text.ts'
import type { client } from '../../../texts/sv/client.ts'
import type { staff } from '../../../texts/sv/staff.ts'
import type { ui } from '../../../texts/sv/ui.ts'
import type { TermTexts } from '../../../texts/term-text.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    returnNull: false
    resources: { ui: typeof ui; staff: typeof staff; client: typeof client }
  }
}

const i18n = createInstance()

export type AppTexts = 'staff' | 'client'

const remembered = 'tillit.language'

/** Chosen before on this device, else the first the browser asks for, else Swedish. */
function firstLanguage(guess: boolean): LanguageCode {
  const asked = [localStorage.getItem(remembered) ?? '', ...(guess ? navigator.languages : [])]
  return (
    asked.map((one) => one.slice(0, one.indexOf('-') > 0 ? one.indexOf('-') : undefined)).find(isLanguageCode) ?? 'sv'
  )
}

export const languageNow = (): Language => (isLanguageCode(i18n.language) ? languages[i18n.language] : languages.sv)

/** Texts looked up by a code the server sends. */
interface CodeTexts {
  refusals: RefusalTexts
  terms: TermTexts
  /** What the law asks before a decision: only those who decide read these. */
  gates: GateTexts | null
}
const codeTexts = new Map<LanguageCode, CodeTexts>()
export const codeTextsNow = (): CodeTexts | undefined => codeTexts.get(languageNow().code)

async function loadTexts(app: AppTexts, code: LanguageCode): Promise<void> {
  const { texts } = languages[code]
  const [shared, own, refusals, terms, gates] = await Promise.all([
    texts.ui(),
    texts[app](),
    texts.refusals(),
    texts.terms(),
    app === 'staff' ? texts.gates() : null,
  ])
  codeTexts.set(code, { refusals, terms, gates })
  i18n.addResourceBundle(code, 'ui', shared, true, true)
  i18n.addResourceBundle(code, app, own, true, true)
}

/** The page says which language and direction it has, always: the styles depend on it. */
function setPage({ code, dir }: Language): void {
  document.documentElement.lang = code
  document.documentElement.dir = dir
}

let app: AppTexts = 'client'

/** Before the first render. `guess`: from the browser's languages when none has been chosen. */
export async function startTexts(of: AppTexts, guess: boolean): Promise<void> {
  app = of
  const code = firstLanguage(guess)
  await i18n.use(initReactI18next).init({
    lng: code,
    fallbackLng: 'sv',
    ns: ['ui', of],
    defaultNS: 'ui',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await loadTexts(of, code)
  setPage(languages[code])
}

export async function changeLanguage(code: LanguageCode): Promise<void> {
  await loadTexts(app, code)
  localStorage.setItem(remembered, code)
  setPage(languages[code])
  await i18n.changeLanguage(code)
}
