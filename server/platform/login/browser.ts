interface Cookie {
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
  method?: 'GET' | 'POST'
  form?: Record<string, string>
  headers?: Record<string, string>
}

/** As much of a browser as a sign-in needs: keeps cookies by host and path, follows what it is told to. */
export class Browser {
  readonly cookies = new Map<string, Cookie>()

  /** One request; redirects are not followed. */
  async ask(address: string, sent: Sent = {}): Promise<Seen> {
    const url = new URL(address)
    const own = [...this.cookies].filter(
      ([name, { path }]) => name.startsWith(`${url.hostname} `) && url.pathname.startsWith(path),
    )
    const cookie = own.map(([name, { value }]) => `${name.split(' ')[1]}=${value}`).join('; ')
    const method = sent.method ?? (sent.form ? 'POST' : 'GET')
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'accept-language': 'sv',
        ...(cookie === '' ? {} : { cookie }),
        ...(method === 'POST' ? { origin: url.origin } : {}),
        ...sent.headers,
      },
      ...(sent.form ? { body: new URLSearchParams(sent.form) } : {}),
    })
    for (const said of response.headers.getSetCookie()) this.keep(url, said)
    return { status: response.status, address, headers: response.headers, text: await response.text() }
  }

  private keep(url: URL, said: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(said) ?? []
    const path = /; *path=([^;]+)/i.exec(said)?.[1] ?? '/'
    const key = `${url.hostname} ${name} ${path}`
    const gone = /; *max-age=0/i.test(said) || Date.parse(/; *expires=([^;]+)/i.exec(said)?.[1] ?? '9999') < Date.now()
    if (gone) this.cookies.delete(key)
    else this.cookies.set(key, { value, path, said })
  }

  cookie(name: string): Cookie | undefined {
    return [...this.cookies].find(([key]) => key.split(' ')[1] === name)?.[1]
  }

  /** Asks and follows redirects until a page comes, or until the next address matches `stop`. */
  async visit(address: string, sent: Sent = {}, stop?: RegExp): Promise<Seen> {
    let seen = await this.ask(address, sent)
    for (let hops = 0; hops < 10 && seen.headers.has('location'); hops++) {
      const next = new URL(seen.headers.get('location') ?? '', seen.address).href
      if (stop?.test(next)) return { ...seen, address: next }
      seen = await this.ask(next, sent.headers ? { headers: sent.headers } : {})
    }
    return seen
  }
}
