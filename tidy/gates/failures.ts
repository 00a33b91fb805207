import type { Gate } from '../../law/gates/gate.ts'
import type { File, Findings } from '../tree.ts'
import { titlesIn } from './coverage.ts'

interface Row {
  number: string
  now: string
  how: string
  coming: string
}

/** Each row claims what the gates and the tests hold, and no more. */
export function checkFailures(
  document: string,
  gates: Readonly<Record<string, Gate>>,
  files: readonly File[],
): Findings {
  const rows = document
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map(([number = '', , now = '', how = '', coming = '']) => ({ number, now, how, coming }))
  return [
    ...(rows.map(({ number }) => number).join() === Array.from({ length: 30 }, (_, at) => at + 1).join()
      ? []
      : ['docs/failures.md: the rows are 1 to 30']),
    ...rows.flatMap((row) => [...inHow(row, gates, files), ...inComing(row, gates)]),
  ]
}

const marked = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
const isGate = (word: string): boolean => /^[a-z]+\.[a-z0-9_]+$/.test(word)

/** Impossible by a gate that is enforced or a test that is there; visible in a page that is there; not yet says nothing. */
function inHow({ number, now, how }: Row, gates: Readonly<Record<string, Gate>>, files: readonly File[]): string[] {
  const at = `docs/failures.md: ${number}`
  const named = marked(how).filter(isGate)
  const loose = named.filter((id) => !('enforced' in (gates[id] ?? {}))).map((id) => `${at}: ${id} is not enforced`)
  const tests = [...how.matchAll(/`([^`]+\.test\.ts)`: “([^”]+)”/g)]
  const gone = tests
    .filter(([, path, title = '']) => {
      const file = files.find((one) => one.path === path)
      return !(file && titlesIn(file).some((one) => one.title.startsWith(title)))
    })
    .map(([, path = '', title = '']) => `${at}: ${path} has no test “${title}”`)
  const pages = marked(how).filter((word) => files.some(({ path }) => path === word && path.startsWith('web/')))
  const shown = { impossible: named.length + tests.length, visible: pages.length, 'not yet': how === '' ? 1 : 0 }
  const claim = Object.entries(shown).find(([word]) => word === now)
  return [...loose, ...gone, ...(claim && claim[1] > 0 ? [] : [`${at}: nothing shows that it is "${now}"`])]
}

/** What is to come waits for the act that is named; a row that is not there yet names one. */
function inComing({ number, now, coming }: Row, gates: Readonly<Record<string, Gate>>): string[] {
  const at = `docs/failures.md: ${number}`
  const words = marked(coming)
  const act = words.at(-1)
  const wrong = words
    .slice(0, -1)
    .filter((id) => {
      const gate = gates[id]
      return !(gate && 'waitsFor' in gate && gate.waitsFor === act)
    })
    .map((id) => `${at}: ${id} does not wait for ${act}`)
  return [...wrong, ...(now === 'not yet' && words.length < 2 ? [`${at}: no act that answers it is named`] : [])]
}
