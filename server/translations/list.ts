import type { reviewedLanguages, translations } from '../../api/translations.ts'
import { refuse } from '../../base/refusal.ts'
import { isLanguageCode, type LanguageCode } from '../../texts/language-codes.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findApprovals, findReviewed, findSuggestions } from './queries.ts'
import { fingerprintOfAll, wordingsOf } from './wordings.ts'

/** A language that is translated into: not Swedish, which the others are translated from. */
export const getTranslated = (code: string): LanguageCode =>
  isLanguageCode(code) && code !== 'sv' ? code : refuse('not_found')

/** Approved and suggested are of the wording that was read: a text that has changed since is a new one. */
const nameOf = (one: { key: string; fingerprint: string }): string => `${one.key} ${one.fingerprint}`

export async function list({ tx, ids }: Call<typeof translations>): Promise<ReplyOf<typeof translations>> {
  const language = getTranslated(ids.language)
  const approved = new Map((await findApprovals(tx, language)).map((one) => [nameOf(one), one]))
  const suggested = new Map((await findSuggestions(tx, language)).map((one) => [nameOf(one), one]))
  const texts = (await wordingsOf(language)).map((wording) => {
    const [yes, better] = [approved.get(nameOf(wording)), suggested.get(nameOf(wording))]
    return {
      ...wording,
      approved: yes ? { by: yes.by, at: yes.at.toISOString() } : null,
      suggestion: better ? { by: better.by, at: better.at.toISOString(), words: better.words } : null,
    }
  })
  return { texts }
}

/** A language counts only while each of its texts stands as it was approved. */
export async function listReviewed({ tx }: Call<typeof reviewedLanguages>): Promise<ReplyOf<typeof reviewedLanguages>> {
  const found = await Promise.all(
    (await findReviewed(tx)).map(async ({ language, fingerprint }) =>
      isLanguageCode(language) && fingerprint === (await fingerprintOfAll(language)) ? [language] : [],
    ),
  )
  return { reviewed: found.flat() }
}
