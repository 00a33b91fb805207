import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { noAnswer, Problem } from '../problem.ts'
import { createAutosave, forgetUnsaved, unsavedCopy, type Saving } from './autosave-store.ts'

const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

interface Sent {
  saving: Saving<string>
  key: string
}

/** A server that counts versions, and says no as often as told. */
function server(nos: Problem[] = []) {
  const sent: Sent[] = []
  let version = 1
  const save = async (saving: Saving<string>, key: string) => {
    sent.push({ saving, key })
    const no = nos.shift()
    if (no) throw no
    version += 1
    return { version, savedAt: '2026-11-21T16:40:00Z' }
  }
  return { sent, save, options: { name: 'form', version: 1, savedAt: null, content: 'a', save } }
}

const no = (status: number, code: string) => new Problem(status, code, { title: '', detail: '' }, {})

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('sessionStorage', storage())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what is typed is saved', () => {
  test('once, a moment after the last key, on the version it was made from', async () => {
    const { options, sent } = server()
    const form = createAutosave(options)
    form.change('ab')
    await vi.advanceTimersByTimeAsync(500)
    form.change('abc')
    expect(form.get().state).toBe('waiting')
    await vi.advanceTimersByTimeAsync(800)
    expect(sent.map((one) => one.saving)).toEqual([{ version: 1, content: 'abc' }])
    expect(form.get().state).toBe('saved')
    expect(unsavedCopy('form')).toBeNull()
  })

  test('what is typed while it is being saved is saved on the new version', async () => {
    const { options, sent } = server()
    const form = createAutosave(options)
    form.change('b')
    const saving = form.flush()
    await Promise.resolve()
    form.change('bc')
    await saving
    expect(form.get().state).toBe('waiting')
    await vi.advanceTimersByTimeAsync(800)
    expect(sent.map((one) => one.saving)).toEqual([
      { version: 1, content: 'b' },
      { version: 2, content: 'bc' },
    ])
  })
})

describe('nothing is lost', () => {
  test('without an answer it tries again with the same key, so that it happens once', async () => {
    const { options, sent } = server([noAnswer(), noAnswer()])
    const form = createAutosave(options)
    form.change('b')
    await vi.advanceTimersByTimeAsync(800)
    expect(form.get().state).toBe('offline')
    expect(unsavedCopy('form')).toEqual({ version: 1, base: 'a', content: 'b' })
    await vi.advanceTimersByTimeAsync(7_000)
    expect(form.get().state).toBe('saved')
    expect(new Set(sent.map((one) => one.key)).size).toBe(1)
    expect(sent).toHaveLength(3)
  })

  test('a lost session keeps the copy until one is back', async () => {
    const { options } = server([no(401, 'session.ended')])
    const form = createAutosave(options)
    form.change('b')
    await vi.advanceTimersByTimeAsync(800)
    expect(form.get()).toMatchObject({ state: 'signed_out', content: 'b' })
    await form.flush()
    expect(form.get().state).toBe('saved')
  })

  test('a conflict waits for a choice, also while more is typed', async () => {
    const { options, sent } = server([no(409, 'conflict.changed')])
    const form = createAutosave(options)
    form.change('mine')
    await vi.advanceTimersByTimeAsync(800)
    form.change('mine too')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(form.get().state).toBe('conflict')
    expect(sent).toHaveLength(1)
    await form.keepMine(7)
    expect(sent.at(-1)?.saving).toEqual({ version: 7, content: 'mine too' })
  })

  test('a newer version that this form itself sent is no conflict: the answer was lost, not the words', async () => {
    const own = new Problem(
      409,
      'conflict.changed',
      { title: '', detail: '' },
      { current: { version: 2, content: 'kept' } },
    )
    const { options, sent } = server([own])
    const form = createAutosave({ ...options, kept: 'kept' })
    form.change('kept and more')
    await vi.advanceTimersByTimeAsync(900)
    expect(sent.map((one) => one.saving)).toEqual([
      { version: 1, content: 'kept and more' },
      { version: 2, content: 'kept and more' },
    ])
    expect(form.get().state).toBe('saved')
  })

  test('theirs takes the place of mine only when chosen', async () => {
    const { options, sent } = server([no(409, 'conflict.changed')])
    const form = createAutosave(options)
    form.change('mine')
    await vi.advanceTimersByTimeAsync(800)
    form.takeTheirs({ version: 9, content: 'theirs', savedAt: null })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(form.get()).toMatchObject({ content: 'theirs', state: 'saved' })
    expect(form.version()).toBe(9)
    expect(sent).toHaveLength(1)
    expect(unsavedCopy('form')).toBeNull()
  })

  test('what the server refuses is told, and saved when it is mended', async () => {
    const { options } = server([no(422, 'request.malformed')])
    const form = createAutosave(options)
    form.change('wrong')
    await vi.advanceTimersByTimeAsync(800)
    expect(form.get()).toMatchObject({ state: 'refused', content: 'wrong' })
    form.change('right')
    await vi.advanceTimersByTimeAsync(800)
    expect(form.get().state).toBe('saved')
  })

  test('at logout the copies go, other things stay', () => {
    const form = createAutosave(server().options)
    sessionStorage.setItem('other', '1')
    form.change('b')
    forgetUnsaved()
    expect(unsavedCopy('form')).toBeNull()
    expect(sessionStorage.getItem('other')).toBe('1')
    form.stop()
  })
})
