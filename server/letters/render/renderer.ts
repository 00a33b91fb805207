import { createHash } from 'node:crypto'
import type { Letter, LetterContent } from './content.ts'
import { readGlyphs } from './glyphs.ts'
import { prepareList, type ListContent } from './list.ts'
import { prepare } from './prepare.ts'
import { makeThread } from './thread.ts'
import { fontFolder, type Template } from './typeset.ts'
import type { Answer, Order } from './worker.ts'

export interface LetterRenderer {
  /** The same content and the same second give the same bytes. Faults if the letter cannot be set as PDF/A-2a and PDF/UA-1. */
  renderLetter(content: LetterContent, options: { createdAt: Date }): Promise<Letter>
  /** A list for the board's papers, set the same way. */
  renderList(content: ListContent, options: { createdAt: Date }): Promise<Uint8Array>
  /** Ends the worker; letters still waiting fail. */
  close(): Promise<void>
}

interface Waiting {
  order: Order
  done(pdf: Uint8Array): void
  failed(fault: Error): void
}

/** One worker thread sets one letter at a time; the others wait their turn. */
export function makeLetterRenderer(
  script: URL = new URL('./worker.ts', import.meta.url),
  longestMs = 30_000,
): LetterRenderer {
  const glyphs = readGlyphs(fontFolder)
  const press = makePress(script, longestMs)
  return {
    async renderLetter(content, { createdAt }) {
      const { json, unshown } = prepare(content, glyphs)
      const pdf = await press.set('letter', json, createdAt)
      return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), unshown }
    },
    renderList: (content, { createdAt }) => press.set('list', prepareList(content, glyphs), createdAt),
    close: () => press.close(),
  }
}

function makePress(script: URL, longestMs: number) {
  const queue: Waiting[] = []
  let busy: Waiting | null = null
  let closed = false
  let limit: NodeJS.Timeout | undefined
  // A dead thread takes its own letter with it, never those that wait.
  const thread = makeThread(script, { answer: finish, death: (fault) => finish({ fault: fault.message }) })

  function finish(answer: Answer): void {
    clearTimeout(limit)
    const was = busy
    busy = null
    if ('pdf' in answer) was?.done(answer.pdf)
    else was?.failed(new Error(answer.fault))
    next()
  }

  function next(): void {
    if (busy !== null || closed) return
    busy = queue.shift() ?? null
    if (busy === null) return thread.rest()
    thread.give(busy.order)
    limit = setTimeout(giveUp, longestMs)
  }

  /** One letter that never gets done must not hold up the others. */
  function giveUp(): void {
    void thread.end()
    finish({ fault: `the letter was not set in ${longestMs} ms` })
  }

  return {
    set: (template: Template, json: string, createdAt: Date) =>
      new Promise<Uint8Array>((done, failed) => {
        if (closed) return failed(new Error('the letter renderer is closed'))
        queue.push({ order: { template, json, createdAt }, done, failed })
        next()
      }),
    async close(): Promise<void> {
      closed = true
      clearTimeout(limit)
      for (const one of [...(busy === null ? [] : [busy]), ...queue.splice(0)])
        one.failed(new Error('the letter renderer is closed'))
      busy = null
      await thread.end()
    },
  }
}
