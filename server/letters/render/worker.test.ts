import { describe, expect, test } from 'vitest'
import { makeLetterRenderer } from './renderer.ts'
import { sample } from './sample.ts'

const createdAt = new Date('2026-09-21T12:00:00Z')
const { plain, secret } = sample()

describe('the worker', () => {
  test('that dies takes its own letter, and the next is set by a new one', async () => {
    const fragile = makeLetterRenderer(new URL('./fragile-worker.test-helper.ts', import.meta.url))
    const [first, second] = await Promise.allSettled([
      fragile.renderLetter({ ...plain, caseNumber: 'DIE' }, { createdAt }),
      fragile.renderLetter(plain, { createdAt }),
    ])
    expect(first.status).toBe('rejected')
    expect(second.status).toBe('fulfilled')
    await fragile.close()
  })

  test('that never ends is stopped, and the next letter is set', async () => {
    const fragile = makeLetterRenderer(new URL('./fragile-worker.test-helper.ts', import.meta.url), 3_000)
    const [first, second] = await Promise.allSettled([
      fragile.renderLetter({ ...plain, caseNumber: 'HANG' }, { createdAt }),
      fragile.renderLetter(plain, { createdAt }),
    ])
    expect(first).toMatchObject({ status: 'rejected', reason: new Error('the letter was not set in 3000 ms') })
    expect(second.status).toBe('fulfilled')
    await fragile.close()
  }, 20_000)

  test('sets a queue in order, goes on after a letter that fails, and refuses work when closed', async () => {
    const own = makeLetterRenderer()
    const answers = await Promise.allSettled([
      own.renderLetter(plain, { createdAt }),
      own.renderLetter(plain, { createdAt: new Date(Number.NaN) }),
      own.renderLetter(secret, { createdAt }),
    ])
    expect(answers.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const late = own.renderLetter(plain, { createdAt })
    await Promise.all([own.close(), expect(late).rejects.toThrow('closed')])
    await expect(own.renderLetter(plain, { createdAt })).rejects.toThrow('closed')
  })
})
