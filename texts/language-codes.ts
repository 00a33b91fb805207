/** What residents can choose, Swedish first. `prs` is Dari; `sv-x-lattlast` is Swedish that is easy to read. */
export const languageCodes = ['sv', 'en', 'ar', 'so', 'uk', 'prs', 'sv-x-lattlast'] as const
export type LanguageCode = (typeof languageCodes)[number]
export const isLanguageCode = (code: string): code is LanguageCode => languageCodes.some((one) => one === code)

/** Those who work here read Swedish, or English. */
export const staffLanguages = ['sv', 'en'] as const
export type StaffLanguage = (typeof staffLanguages)[number]
export const isStaffLanguage = (code: string): code is StaffLanguage => staffLanguages.some((one) => one === code)

/** Browsers say Dari as Persian of Afghanistan, and one who reads Persian reads Dari. */
const alsoCalled: Readonly<Record<string, LanguageCode>> = { fa: 'prs', 'fa-af': 'prs', 'fa-ir': 'prs' }

/** The first wish there are texts for, `sv-SE` as `sv`; else Swedish. */
export function chooseLanguage<Code extends LanguageCode>(
  wishes: readonly string[],
  among: readonly Code[],
): Code | 'sv' {
  for (const wish of wishes.map((one) => one.trim().toLowerCase())) {
    const named = [wish, alsoCalled[wish], wish.split('-')[0]]
    const found = named.map((name) => among.find((code) => code === name)).find((code) => code !== undefined)
    if (found !== undefined) return found
  }
  return 'sv'
}
