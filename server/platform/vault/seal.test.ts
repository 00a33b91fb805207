import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vaultFrom } from './keyring.ts'
import { blindIndex, deriveKey, makeTenantKey, open, seal, unwrapKey, wrapKey } from './seal.ts'

const key = randomBytes(32)
const where = '7|person_numbers.sealed'

const index = (text: string) => blindIndex(key, text).toString('hex')

describe('a seal', () => {
  test('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.string(), (plain, place) => {
        expect(open(key, seal(key, plain, place), place)).toEqual(Buffer.from(plain))
      }),
    )
  })

  test('is never twice the same', () => {
    const seals = Array.from({ length: 1_000 }, () => seal(key, Buffer.from('x'), where).toString('hex'))
    expect(new Set(seals).size).toBe(1_000)
  })

  test('does not open with another key, in another column or for another municipality', () => {
    const sealed = seal(key, Buffer.from('Skyddsgatan 1'), where)
    expect(() => open(randomBytes(32), sealed, where)).toThrow('the seal does not open')
    expect(() => open(key, sealed, '7|protected.sealed')).toThrow('the seal does not open')
    expect(() => open(key, sealed, '8|person_numbers.sealed')).toThrow('the seal does not open')
  })

  test('does not open if any bit is flipped or any end is cut', () => {
    const sealed = seal(key, Buffer.from('Skyddsgatan 1'), where)
    for (let at = 0; at < sealed.length * 8; at++) {
      const other = Buffer.from(sealed)
      other.writeUInt8(other.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3)
      expect(() => open(key, other, where)).toThrow('the seal does not open')
    }
    for (let length = 0; length < sealed.length; length++)
      expect(() => open(key, sealed.subarray(0, length), where)).toThrow('the seal does not open')
  })
})

describe('a municipality’s keys', () => {
  test('are kept wrapped, for that municipality only', () => {
    const tenantKey = makeTenantKey()
    const wrapped = wrapKey(key, tenantKey, 7)
    expect(wrapped.includes(tenantKey)).toBe(false)
    expect(unwrapKey(key, wrapped, 7)).toEqual(tenantKey)
    expect(() => unwrapKey(key, wrapped, 8)).toThrow('the seal does not open')
    expect(() => unwrapKey(randomBytes(32), wrapped, 7)).toThrow('the seal does not open')
  })

  test('differ by purpose and by municipality', () => {
    const purposes = ['person', 'protected', 'file', 'index'] as const
    const tenants = [makeTenantKey(), makeTenantKey()]
    const all = tenants.flatMap((tenant) =>
      [tenant, ...purposes.map((purpose) => deriveKey(tenant, purpose))].map((one) => one.toString('hex')),
    )
    expect(new Set(all).size).toBe(10)
    expect(deriveKey(Buffer.alloc(32), 'person')).toEqual(deriveKey(Buffer.alloc(32), 'person'))
  })

  test('find equals without telling what they are', () => {
    expect(index('a')).toBe(index('a'))
    expect(index('a')).not.toBe(index('b'))
    expect(blindIndex(randomBytes(32), 'a').toString('hex')).not.toBe(index('a'))
    expect(index('a')).toHaveLength(64)
  })

  test('in use: what is protected does not open as person, nor elsewhere', () => {
    const vault = vaultFrom(makeTenantKey(), 7)
    const sealed = vault.seal('protected', 'Skyddsgatan 1 åäö', 'protected_persons.address')
    expect(vault.open('protected', sealed, 'protected_persons.address')).toBe('Skyddsgatan 1 åäö')
    expect(() => vault.open('person', sealed, 'protected_persons.address')).toThrow('the seal does not open')
    expect(() => vault.open('protected', sealed, 'persons.address')).toThrow('the seal does not open')
    expect(vault.index('a')).toEqual(vault.index('a'))
  })
})
