import { roundsAlone } from '../../law/completion.ts'

/** Rounds so far by need: how many requests have asked for something the need waits for. */
export function roundsOf(requests: readonly { needKeys: readonly string[] }[]): ReadonlyMap<string, number> {
  const rounds = new Map<string, number>()
  for (const { needKeys } of requests) for (const key of new Set(needKeys)) rounds.set(key, (rounds.get(key) ?? 0) + 1)
  return rounds
}

/** One more request for any of these needs is looked at by two (FL 9, FL 23): it has been asked about as often as the measure allows. */
export const needsConsultation = (rounds: ReadonlyMap<string, number>, needKeys: readonly string[]): boolean =>
  needKeys.some((key) => (rounds.get(key) ?? 0) >= roundsAlone.value)
