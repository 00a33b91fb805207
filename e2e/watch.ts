import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core'
import { z } from 'zod'

/** All that the browsers of a world did, and what of it should not have happened. */
export interface Seen {
  requests: number
  titles: Set<string>
  faults: string[]
  /** A console error that the journey brings about on purpose. */
  forgive: (words: RegExp) => void
  isForgiven: (words: string) => boolean
  /** Says what in a title or an address is about a person. */
  personalIn: (text: string) => string | undefined
}

/** A browser tells of each no of the server. These are answers: nobody is signed in yet. */
const expected = [/status of 401 .*\/api\/session$/]

export function newSeen(people: readonly string[]): Seen {
  const forgiven = [...expected]
  const names = people.map((name) => name.toLowerCase())
  return {
    requests: 0,
    titles: new Set(),
    faults: [],
    forgive: (words) => forgiven.push(words),
    isForgiven: (words) => forgiven.some((one) => one.test(words)),
    personalIn: (text) => {
      const plain = readable(text).replaceAll('+', ' ').replaceAll(uuid, '').toLowerCase()
      return number.exec(plain)?.[0] ?? names.find((name) => plain.includes(name))
    },
  }
}

const readable = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
/** A personal number or a case number, however it is written. */
const number = /(?<![\w-])(?:\d{2})?\d{6}[-+]?\d{4}(?![\w-])|eb-\d{4}-\d+/

/** Tells of titles as they are set, and of what the policy stopped. */
const inPage = `{
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'title')
  Object.defineProperty(Document.prototype, 'title', { ...own, set(title) { tellTitle(title); own.set.call(this, title) } })
  document.addEventListener('DOMContentLoaded', () => tellTitle(document.title))
  document.addEventListener('securitypolicyviolation', (event) => console.error('CSP', event.violatedDirective, event.blockedURI))
}`

export async function watch(context: BrowserContext, seen: Seen): Promise<void> {
  context.on('request', (request) => seeRequest(request, seen))
  context.on('console', (message) => seeConsole(message, seen))
  context.on('weberror', (error) => seen.faults.push(`thrown: ${error.error().message}`))
  await context.exposeBinding('tellTitle', (_, title: string) => seeTitle(title, seen))
  await context.addInitScript(inPage)
}

function seeRequest(request: Request, seen: Seen): void {
  const url = new URL(request.url())
  seen.requests += 1
  if (url.protocol === 'data:' || url.protocol === 'blob:') return
  if (!['localhost', '127.0.0.1'].includes(url.hostname)) seen.faults.push(`left the house: ${url.href}`)
  const personal = seen.personalIn(url.href)
  if (personal !== undefined) seen.faults.push(`the address ${url.href} tells ${personal}`)
}

function seeConsole(message: ConsoleMessage, seen: Seen): void {
  if (message.type() !== 'error' && message.type() !== 'warning') return
  const words = `${message.text()} ${message.location().url}`
  if (!seen.isForgiven(words)) seen.faults.push(`console: ${words}`)
}

function seeTitle(title: string, seen: Seen): void {
  seen.titles.add(title)
  const personal = seen.personalIn(title)
  if (personal !== undefined) seen.faults.push(`the title ${title} tells ${personal}`)
}

const pairs = z.array(z.tuple([z.string(), z.string()]))

/** What the pages have left in the browser, by name. */
export const storedIn = async (page: Page): Promise<[string, string][]> =>
  pairs.parse(await page.evaluate('[...Object.entries(localStorage), ...Object.entries(sessionStorage)]'))
