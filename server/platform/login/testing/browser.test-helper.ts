interface Cookie {
  name: string
  host: string
  value: string
  path: string
  /** All that was said of it, as it was said. */
  said: string
}

export interface Seen {
  status: number
  address: string
  headers: Headers
  text: string
}

export interface Sent {
  form?: Record<string, string>
  headers?: Record<string, string>
}

/** As much of a browser as a sign-in needs. */
export interface Browser {
  /** One request; redirects are not followed. */
  ask: (address: string, sent?: Sent) => Promise<Seen>
  /** Asks and follows redirects until a page comes, or until the next address matches `stop`. */
  visit: (address: string, sent?: Sent, stop?: RegExp) => Promise<Seen>
  cookie: (name: string) => Cookie | undefined
  /** Takes a cookie as if a server had set it. */
  plant: (address: string, said: string) => void
}

export function openBrowser(): Browser {
  const jar = new Map<string, Cookie>()
  const plant = (address: string, said: string): void => keep(jar, new URL(address).hostname, said)
  const ask: Browser['ask'] = async (address, sent = {}) => {
    const url = new URL(address)
    const cookie = [...jar.values()].filter((one) => one.host === url.hostname && url.pathname.startsWith(one.path))
    const response = await fetch(url, {
      method: sent.form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'accept-language': 'sv',
        cookie: cookie.map(({ name, value }) => `${name}=${value}`).join('; '),
        ...(sent.form ? { origin: url.origin } : {}),
        ...sent.headers,
      },
      ...(sent.form ? { body: new URLSearchParams(sent.form) } : {}),
    })
    for (const said of response.headers.getSetCookie()) plant(address, said)
    return { status: response.status, address, headers: response.headers, text: await response.text() }
  }
  const visit: Browser['visit'] = async (address, sent, stop) => {
    let seen = await ask(address, sent)
    for (let hops = 0; hops < 10 && seen.headers.has('location'); hops++) {
      const next = new URL(seen.headers.get('location') ?? '', seen.address).href
      if (stop?.test(next)) return { ...seen, address: next }
      seen = await ask(next)
    }
    return seen
  }
  return { ask, visit, plant, cookie: (name) => [...jar.values()].find((one) => one.name === name) }
}

function keep(jar: Map<string, Cookie>, host: string, said: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(said) ?? []
  const path = /; *path=([^;]+)/i.exec(said)?.[1] ?? '/'
  const key = `${host} ${name} ${path}`
  const isGone = /; *max-age=0/i.test(said) || Date.parse(/; *expires=([^;]+)/i.exec(said)?.[1] ?? '9999') < Date.now()
  if (isGone) jar.delete(key)
  else jar.set(key, { name, host, value, path, said })
}
