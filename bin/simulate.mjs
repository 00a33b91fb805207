import { isAbsolute, resolve } from 'node:path'
import { prepare, root } from './prepare.mjs'
import { run } from './run.mjs'

/** What a file follows on. */
const files = ['--households', '--guideline', '--against', '--csv', '--svg']

/** Runs `tillit simulate` on the Node that Tillit runs on. Files are named from where the person stands, not from the repository. */
export function simulate(words) {
  const node = prepare()
  return run(node, ['server/command/simulate.ts', ...words.map(named)], { cwd: root })
}

/** `--csv file` and `--csv=file`. */
function named(word, at, words) {
  const [option, ...rest] = word.split('=')
  if (files.includes(option) && rest.length > 0) return `${option}=${whole(rest.join('='))}`
  return files.includes(words[at - 1]) ? whole(word) : word
}

const whole = (path) => (path === '-' || isAbsolute(path) ? path : resolve(process.cwd(), path))
