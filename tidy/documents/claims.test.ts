import { expect, test } from 'vitest'
import { z } from 'zod'
import { files } from '../tree.ts'
import { checkClaims } from './claims.ts'

const documents = files.filter(({ path }) => /^(?:README|SECURITY|HABITS)\.md$|^docs\/.*\.md$/.test(path))
const scripts = Object.keys(
  z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '')).scripts,
)

test('what the documents say of files, scripts, names and tests is so', () => {
  expect(documents.length).toBeGreaterThan(12)
  expect(checkClaims(documents, files, scripts)).toEqual([])
})

test('a file, a script, a name and a test that are not there are found', () => {
  const code = [
    { path: 'server/a.ts', text: 'export const one = 1' },
    { path: 'server/a.test.ts', text: "describe('A1: all', act)" },
  ]
  const text = [
    '`server/a.ts`, `server/a`, `server/`, `texts/<language>/` and `npm run check`',
    "import { one } from './server/a.ts'",
    '| A1 | all | `server/a.test.ts` |',
    '`server/b.ts` and `npm run nothing`',
    "import { one, two } from './server/a.ts'",
    '| A2 | all | `server/a.test.ts` |',
  ].join('\n')
  expect(checkClaims([{ path: 'docs/a.md', text }], code, ['check'])).toEqual([
    'docs/a.md:4: server/b.ts does not exist',
    'docs/a.md:4: there is no script nothing',
    'docs/a.md:5: server/a.ts exports no two',
    'docs/a.md:6: server/a.test.ts has no test A2',
  ])
})
