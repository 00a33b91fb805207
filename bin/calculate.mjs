import { isAbsolute, resolve } from 'node:path'
import { prepare, root } from './prepare.mjs'
import { run } from './run.mjs'

/** Runs `tillit calculate` on the Node that Tillit runs on. Files are named from where the person stands, not from the repository. */
export function calculate(words) {
  const node = prepare()
  const isPath = (word, at) =>
    word !== '-' && !isAbsolute(word) && (!word.startsWith('-') || words[at - 1] === '--compare')
  const language = (at) => words[at - 1] === '--language'
  const named = words.map((word, at) => (isPath(word, at) && !language(at) ? resolve(process.cwd(), word) : word))
  return run(node, ['server/command/calculate.ts', ...named], { cwd: root })
}
