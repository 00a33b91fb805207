import type { approveTranslations, suggestTranslation } from '../../api/translations.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { getTranslated } from './list.ts'
import { addApprovals, addReviewedLanguage, addSuggestion, findApprovals } from './queries.ts'
import { fingerprintOfAll, wordingsOf } from './wordings.ts'

type Named = Readonly<{ key: string; fingerprint: string }>

/** What somebody read is what stands there now. */
function checkRead(standing: readonly Named[], read: readonly Named[]): void {
  const byKey = new Map(standing.map(({ key, fingerprint }) => [key, fingerprint]))
  if (read.some(({ key, fingerprint }) => byKey.get(key) !== fingerprint)) refuse('conflict.changed')
}

export async function approve({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof approveTranslations>): Promise<ReplyOf<typeof approveTranslations>> {
  const language = getTranslated(ids.language)
  const standing = await wordingsOf(language)
  checkRead(standing, input.texts)
  await addApprovals(tx, { language, texts: input.texts, by: who.id, now })
  const approved = new Set((await findApprovals(tx, language)).map(({ key, fingerprint }) => `${key} ${fingerprint}`))
  const left = standing.filter(({ key, fingerprint }) => !approved.has(`${key} ${fingerprint}`)).length
  if (left === 0) await addReviewedLanguage(tx, { language, fingerprint: await fingerprintOfAll(language), now })
  return { left }
}

export async function suggest({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof suggestTranslation>): Promise<ReplyOf<typeof suggestTranslation>> {
  const language = getTranslated(ids.language)
  checkRead(await wordingsOf(language), [input])
  await addSuggestion(tx, { ...input, language, by: who.id, now })
  return { at: now.toISOString() }
}
