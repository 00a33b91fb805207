import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isOutdated, isTooOld } from './prepare.mjs'

const place = mkdtempSync(join(tmpdir(), 'tillit-prepare-'))
afterAll(() => rmSync(place, { recursive: true }))

/** A folder with what package.json asks for, what the lock file says, and what npm says it installed. */
function folder(own, locked, installed) {
  const path = mkdtempSync(join(place, 'case-'))
  const write = (name, content) => writeFileSync(join(path, name), JSON.stringify(content))
  write('package.json', { dependencies: own })
  write('package-lock.json', { packages: { '': { dependencies: { a: '1.0.0' } }, ...locked } })
  mkdirSync(join(path, 'node_modules'))
  if (installed) write('node_modules/.package-lock.json', { packages: installed })
  return path
}

describe('are the packages what the lock file asks for?', () => {
  const own = { a: '1.0.0' }
  const one = { 'node_modules/a': { version: '1.0.0' } }
  const dev = { 'node_modules/d': { version: '1.0.0', dev: true } }
  const foreign = { 'node_modules/f': { version: '1.0.0', optional: true } }

  test.each([
    ['the same', folder(own, one, one), false],
    ['never installed', folder(own, one, null), true],
    ['another version', folder(own, one, { 'node_modules/a': { version: '0.9.0' } }), true],
    ['one is missing', folder(own, { ...one, 'node_modules/b': { version: '1.0.0' } }, one), true],
    ['package.json asks for more', folder({ ...own, b: '1.0.0' }, one, one), true],
    ['a package for another computer', folder(own, { ...one, ...foreign }, one), false],
    ['no development packages at all', folder(own, { ...one, ...dev }, one), false],
    [
      'a development package is missing',
      folder(own, { ...one, ...dev, 'node_modules/e': { version: '1.0.0', dev: true } }, { ...one, ...dev }),
      true,
    ],
  ])('%s', (_, path, outdated) => {
    expect(isOutdated(path)).toBe(outdated)
  })
})

test('Node 20 starts Tillit, Node 18 does not', () => {
  expect(['18.20.8', '20.0.0', '24.21.0'].map(isTooOld)).toEqual([true, false, false])
})
