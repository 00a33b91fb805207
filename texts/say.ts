import { overlay } from '../base/overlay.ts'
import type { Draft } from './draft.ts'
import { fill } from './fill.ts'
import { chooseLanguage, isLanguageCode, languageCodes, type LanguageCode } from './language-codes.ts'
import type { RefusalPart } from './refusal-text.ts'
import { fault as faultSv } from './sv/fault.ts'
import { refusals as refusalsSv } from './sv/refusals.ts'
import { fault as faultEn } from './en/fault.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { fault as faultAr } from './ar/fault.ts'
import { refusals as refusalsAr } from './ar/refusals.ts'
import { fault as faultSo } from './so/fault.ts'
import { refusals as refusalsSo } from './so/refusals.ts'
import { fault as faultUk } from './uk/fault.ts'
import { refusals as refusalsUk } from './uk/refusals.ts'
import { fault as faultPrs } from './prs/fault.ts'
import { refusals as refusalsPrs } from './prs/refusals.ts'
import { fault as faultEasy } from './sv-x-lattlast/fault.ts'
import { refusals as refusalsEasy } from './sv-x-lattlast/refusals.ts'

/** The best of our languages for an Accept-Language header: problems and the pages of the login are said in it. */
export const serverLanguage = (header: string | undefined): LanguageCode =>
  chooseLanguage(
    (header ?? '').split(',').map((wish) => wish.split(';')[0] ?? ''),
    languageCodes,
  )

/** Swedish where a language that only residents read lacks a sentence that only staff meet. */
const sayings = (refusals: RefusalPart, fault: Draft<typeof faultSv>) =>
  new Map(Object.entries({ ...overlay(refusalsSv, refusals), fault: overlay(faultSv, fault) }))

const sentences: Readonly<Record<LanguageCode, ReturnType<typeof sayings>>> = {
  sv: sayings(refusalsSv, faultSv),
  en: sayings(refusalsEn, faultEn),
  ar: sayings(refusalsAr, faultAr),
  so: sayings(refusalsSo, faultSo),
  uk: sayings(refusalsUk, faultUk),
  prs: sayings(refusalsPrs, faultPrs),
  'sv-x-lattlast': sayings(refusalsEasy, faultEasy),
}

/** What a refusal is called and what the person can do, in their language. */
export function tellRefusal(
  language: string,
  code: string,
  facts: Readonly<Record<string, string | number>>,
): { title: string; detail: string } {
  const all = sentences[isLanguageCode(language) ? language : 'sv']
  const text = all.get(code) ?? all.get('fault') ?? faultSv
  return { title: fill(text.title, facts), detail: fill(text.detail, facts) }
}
