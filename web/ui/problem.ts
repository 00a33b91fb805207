/** A no from the server (RFC 9457), or no server at all. Thrown by `call`, shown by `ProblemNotice`. */
export class Problem extends Error {
  /** HTTP status; 0: no answer. */
  readonly status: number
  /** A refusal code of the api, `'network'` or `'fault'`. */
  readonly code: string
  /** In the language of the page, by the server; empty: the app says it by `code`. */
  readonly title: string
  readonly detail: string
  /** Other fields of the problem document, for instance `gates`, `current`, `unit`. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, words: { title: string; detail: string }, extra: Record<string, unknown>) {
    super(code)
    this.status = status
    this.code = code
    this.title = words.title
    this.detail = words.detail
    this.extra = extra
  }
}

export const isProblem = (thrown: unknown, code?: string): thrown is Problem =>
  thrown instanceof Problem && (code === undefined || thrown.code === code)

/** Worth asking again as it is: no answer, or a server that is busy. */
export const isRetryable = (thrown: unknown): boolean =>
  isProblem(thrown) && (thrown.status === 0 || thrown.status === 429 || thrown.status === 502 || thrown.status === 503)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const noAnswer = (): Problem => new Problem(0, 'network', { title: '', detail: '' }, {})

/** What the server said no with, also when what came is not a problem document. */
export async function readProblem(response: Response): Promise<Problem> {
  const said: unknown = await response.json().catch(() => null)
  if (!isRecord(said)) return new Problem(response.status, 'fault', { title: '', detail: '' }, {})
  const { title, detail, code, status: _status, type: _type, ...extra } = said
  return new Problem(response.status, text(code) || 'fault', { title: text(title), detail: text(detail) }, extra)
}
