import { toPersonNumber } from '../../../base/personnummer.ts'
import { readTestNumbers } from '../../demo/numbers.ts'
import { vaultFrom } from '../vault/keyring.ts'
import { unwrapKey } from '../vault/seal.ts'
import type { TestApp } from './app.ts'
import { testKey } from './global.ts'

/** Published test numbers of a year that nobody here has. */
export async function unusedNumbers(app: TestApp, year: string): Promise<string[]> {
  const [town] = await app.sql(1, 'select wrapped_key from municipalities where municipality_id = 1')
  if (!Buffer.isBuffer(town?.wrapped_key)) throw new Error('the municipality has no key')
  const vault = vaultFrom(unwrapKey(testKey, town.wrapped_key, 1), 1)
  const taken = new Set(
    (await app.sql(1, `select encode(blind_index, 'hex') as index from person_numbers`)).map((row) => row.index),
  )
  return readTestNumbers().personnummer.filter(
    (number) => number.startsWith(year) && !taken.has(vault.index(toPersonNumber(number)).toString('hex')),
  )
}
