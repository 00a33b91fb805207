import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../../base/refusal.ts'
import { fill } from '../../../texts/fill.ts'
import { faultWords, toRefusal } from '../http/problem.ts'
import type { Platform } from '../platform.ts'
import { html, loginTexts, page, type Html, type LoginTexts } from './page.ts'

const statuses: ReadonlyMap<string, number> = new Map([
  ['login.not_known_here', 403],
  ['login.identity_incomplete', 403],
  ['login.stale', 400],
  ['login.cancelled', 400],
  ['login.provider_down', 503],
  ['login.provider_wrong', 502],
  ['login.closed', 404],
  ['login.no_page', 404],
  ['request.wrong_origin', 403],
  ['request.too_many', 429],
  ['busy', 503],
])

/** A no, as a page with a next step; a program that asks for JSON gets the problem document it knows. */
export function tell(platform: Platform, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error)
  if (asksForJson(request)) throw error
  if (code === 'fault') logFault(platform, error, request)
  const status = statuses.get(code) ?? 500
  if (status === 503) void reply.header('retry-after', '10')
  const language = platform.languageOf(request.headers['accept-language'])
  const texts = loginTexts(language)
  const words = wordsFor(texts, code)
  const number = status === 500 ? html`<p class="fact">${fill(texts.faultNumber, { id: request.id })}</p>` : html``
  const main = html`<p>${words.detail}</p>
    <p>${words.next}</p>
    ${number}
    <p>${againLink(texts, error, request)}<a href="/">${texts.home}</a></p>`
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(page({ language, title: words.title, main }))
}

function codeOf(error: unknown): string {
  const code = toRefusal(error)?.code ?? 'fault'
  // Whatever else is refused here was asked for by an address or a content that none of our pages makes.
  return code === 'fault' || statuses.has(code) ? code : 'login.no_page'
}

function wordsFor(texts: LoginTexts, code: string): { title: string; detail: string; next: string } {
  return (
    new Map<string, { title: string; detail: string; next: string }>(Object.entries(texts.pages)).get(code) ??
    texts.pages.fault
  )
}

const hopeless = new Set(['login.no_page', 'login.closed', 'request.wrong_origin'])

/** Leads to a fresh start of the same sign-in, where there is one. */
function againLink(texts: LoginTexts, error: unknown, request: FastifyRequest): Html {
  if (hopeless.has(codeOf(error))) return html``
  const isStart = request.routeOptions.url === '/auth/login/:municipality/:app'
  const again =
    error instanceof Refusal && typeof error.extra.again === 'string' ? error.extra.again : isStart ? request.url : null
  return again === null ? html`` : html`<a class="button" href="${again}">${texts.again}</a>`
}

function logFault(platform: Platform, error: unknown, request: FastifyRequest): void {
  platform.log.error({ request: request.id, route: request.routeOptions.url, fault: faultWords(error) }, 'fault')
}

function asksForJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? ''
  return accept.includes('json') && !accept.includes('html')
}
