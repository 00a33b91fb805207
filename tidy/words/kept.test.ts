import { expect, test, vi } from 'vitest'
import { checkKept } from './kept.ts'
import { code } from '../tree.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

test('what staff write in fields of several lines survives a reload and an expired login', () => {
  expect(checkKept(code)).toEqual([])
})

const field = (value: string) => `return <Textarea label="" value={${value}} onChange={change} />`
const file = (text: string, path = 'web/staff/a/Form.tsx') => ({ path, text })
const lost = (value: string) => [
  `web/staff/a/Form.tsx:2: ${value} is typed into useState and is lost in a reload; useKeptText keeps it`,
]

test('a text in useState is found: by itself, among others, and in a hook of the same folder', () => {
  expect(checkKept([file(`const [words, setWords] = useState('')\n${field('words')}`)])).toEqual(lost('words'))
  expect(
    checkKept([
      file(`const [input, set] = useState<Input>(() => ({ day: today(), words: '' }))\n${field('input.words')}`),
    ]),
  ).toEqual(lost('input.words'))
  const hook = file(`const [words, setWords] = useState('')`, 'web/staff/a/useForm.ts')
  expect(checkKept([file(`import { useForm } from './useForm.ts'\n${field('words')}`), hook])).toEqual(lost('words'))
})

test('a kept text, one saved as it is typed, another state and the pages of clients are let be', () => {
  expect(checkKept([file(`const [words, setWords] = useKeptText('a')\n${field('words')}`)])).toEqual([])
  expect(checkKept([file(`const [open, setOpen] = useState(false)\n${field('content.facts')}`)])).toEqual([])
  expect(checkKept([file(`const [words, set] = useState('')\n${field('words')}`, 'web/client/a/Form.tsx')])).toEqual([])
})
