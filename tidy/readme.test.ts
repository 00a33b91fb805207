import { expect, test } from 'vitest'
import { settings } from '../server/platform/config/settings.ts'
import { checkReadme } from './documents/readme.ts'
import { files, roomOf } from './tree.ts'

const folders = [
  ...new Set(
    files.filter((file) => file.path.includes('/') && !file.path.startsWith('.')).map((file) => roomOf(file.path)),
  ),
]

test('the README tells of every setting and every folder', () => {
  expect(checkReadme(files.find((file) => file.path === 'README.md')?.text, settings, folders)).toEqual([])
})

test('a missing README, row or folder is found, and a row that is not true', () => {
  expect(checkReadme(undefined, [], [])).toHaveLength(1)
  const known = [
    { name: 'PORT', meaning: 'Port to listen on', default: '8080' },
    { name: 'HOST', meaning: 'Address', default: '' },
  ]
  const table =
    '| Name | What | Otherwise |\n|---|---|---|\n| `PORT` | Port to listen on | `8080` |\n| `HOST` | Address | |\n'
  expect(checkReadme(`${table}\n- \`base/\` the words\n- \`law/\` the law`, known, ['base', 'law'])).toEqual([])
  expect(checkReadme(`${table.replace('8080', '80')}\`base/\``, known, ['base', 'law'])).toEqual([
    'README.md: the table of settings lacks this row: PORT | Port to listen on | 8080',
    'README.md: the table of settings has a row that is not true: PORT | Port to listen on | 80',
    'README.md: the map does not name `law/`',
  ])
})
