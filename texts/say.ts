import { fault as faultEn } from './en/fault.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { fill } from './fill.ts'
import { fault as faultSv } from './sv/fault.ts'
import { refusals as refusalsSv } from './sv/refusals.ts'

/** Languages the server itself speaks: problems, letters, the pages of the login. Swedish is the one that is always right. */
export const serverLanguages = ['sv', 'en'] as const
export type ServerLanguage = (typeof serverLanguages)[number]

/** The best of the server's languages for an Accept-Language header. */
export function serverLanguage(header: string | undefined): ServerLanguage {
  for (const wish of (header ?? '').split(',')) {
    const found = serverLanguages.find((language) => wish.trim().toLowerCase().startsWith(language))
    if (found) return found
  }
  return 'sv'
}

const sentences: Readonly<Record<string, ReadonlyMap<string, { title: string; detail: string }>>> = {
  sv: new Map(Object.entries({ ...refusalsSv, fault: faultSv })),
  en: new Map(Object.entries({ ...refusalsEn, fault: faultEn })),
}

/** What a refusal is called and what the person can do, in their language. */
export function tellRefusal(
  language: string,
  code: string,
  facts: Readonly<Record<string, string | number>>,
): { title: string; detail: string } {
  const all = sentences[language] ?? sentences.sv
  const text = all?.get(code) ?? all?.get('fault') ?? faultSv
  return { title: fill(text.title, facts), detail: fill(text.detail, facts) }
}
