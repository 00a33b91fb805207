import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lock, toKey, unlock } from './lock.ts'

const keyOf = (fill: number) => toKey(Buffer.alloc(32, fill).toString('base64'))

test('what is locked in the browser is read again under its own key and name, and under no other', async () => {
  const [mine, another] = [await keyOf(1), await keyOf(2)]
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 4 }), async (text) => {
      const locked = await lock(mine, 'draft.1', text)
      expect(await unlock(mine, 'draft.1', locked)).toBe(text)
      expect(await unlock(another, 'draft.1', locked)).toBeNull()
      expect(await unlock(mine, 'draft.2', locked)).toBeNull()
      expect(
        await unlock(
          mine,
          'draft.1',
          locked.map((byte, at) => (at === locked.length - 1 ? byte ^ 1 : byte)),
        ),
      ).toBeNull()
      expect(Buffer.from(locked).includes(Buffer.from(text))).toBe(false)
    }),
    { numRuns: 50 },
  )
})
