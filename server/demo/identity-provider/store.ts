import type { Adapter, Stored } from 'oidc-provider'

interface Kept {
  payload: Stored
  /** Milliseconds since the start. */
  until: number
}

/** More than a demonstration ever has open; beyond it the oldest go. */
const most = 2_000

/** What the provider remembers, in memory only: gone with the server. `clientOf` knows the clients, which are not kept but derived. */
export function memory(clientOf: (id: string) => Promise<Stored | undefined>): (kind: string) => Adapter {
  const all = new Map<string, Kept>()
  const find = (key: string): Stored | undefined => {
    const kept = all.get(key)
    return kept && kept.until > performance.now() ? kept.payload : undefined
  }
  return (kind) => {
    const key = (id: string): string => `${kind} ${id}`
    const findBy = async (field: string, value: string) => {
      const hit = [...all].find(([name, kept]) => name.startsWith(key('')) && kept.payload[field] === value)
      return hit ? find(hit[0]) : undefined
    }
    return {
      upsert: async (id, payload, expiresIn) => {
        all.delete(key(id))
        all.set(key(id), { payload, until: performance.now() + (expiresIn ?? 900) * 1000 })
        tidy(all)
      },
      find: async (id) => (kind === 'Client' ? clientOf(id) : find(key(id))),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (userCode) => findBy('userCode', userCode),
      consume: async (id) => {
        const kept = all.get(key(id))
        if (kept) kept.payload = { ...kept.payload, consumed: true }
      },
      destroy: async (id) => {
        all.delete(key(id))
      },
      revokeByGrantId: async (grantId) => {
        for (const [name, kept] of all) if (kept.payload.grantId === grantId) all.delete(name)
      },
    }
  }
}

function tidy(all: Map<string, Kept>): void {
  if (all.size <= most) return
  const now = performance.now()
  for (const [name, kept] of all) if (kept.until <= now || all.size > most) all.delete(name)
}
