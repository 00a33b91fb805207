import { expect, test } from 'vitest'
import { files, type File, type Findings } from './tree.ts'

/** Where a side is one of the picture or the paper, whatever way the words run. */
const pictures: readonly string[] = ['web/client/papers/papers.css']

const side =
  /(?:^|[\s;{])(?:left|right)\s*:|(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/

/** Pages turn round by themselves for those who read from the right: sides are said as start and end. */
const checkSides = (all: readonly File[]): Findings =>
  all
    .filter(({ path }) => /^(?:web|server)\/.*\.css$/.test(path) && !pictures.includes(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, at) => (side.test(line) ? [`${path}:${at + 1}: a side by name: ${line.trim()}`] : [])),
    )

test('no style sheet says left or right', () => {
  expect(checkSides(files)).toEqual([])
})

test('a side by name is found, a sentence about one is not', () => {
  const text =
    '/* left or right */\n.a { margin-left: 1rem }\n.b {\n  right: 0;\n  text-align: right;\n  inset-inline-start: 0;\n}'
  expect(checkSides([{ path: 'web/a.css', text }])).toEqual([
    'web/a.css:2: a side by name: .a { margin-left: 1rem }',
    'web/a.css:4: a side by name: right: 0;',
    'web/a.css:5: a side by name: text-align: right;',
  ])
})
