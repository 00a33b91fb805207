import { readFileSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { command as commandEn } from '../../texts/en/terms/command.ts'
import { fill } from '../../texts/fill.ts'
import { command as commandSv } from '../../texts/sv/terms/command.ts'
import { answer } from './answer.ts'

/** `tillit calculate household.json`: exit code 0 with the result on standard output, 1 with one sentence a fault on standard error. */
async function run(words: readonly string[]): Promise<number> {
  const read = readWords(words)
  const language = read?.values.language === 'en' ? 'en' : 'sv'
  const texts = language === 'en' ? commandEn : commandSv
  const [path, ...more] = read?.positionals ?? []
  if (!read || path === undefined || more.length > 0 || !['sv', 'en'].includes(read.values.language)) {
    return fail([texts.usage])
  }
  const { compare: other, explain } = read.values
  const [text, earlier] = [await contentOf(path), other === undefined ? null : await contentOf(other)]
  if (text === null) return fail([fill(texts.no_file, { path })])
  if (earlier === null && other !== undefined) return fail([fill(texts.no_file, { path: other })])
  const { out, wrong } = answer({ text, earlier, explain, language })
  if (wrong.length > 0) return fail(wrong)
  process.stdout.write(`${out}\n`)
  return 0
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        explain: { type: 'boolean', default: false },
        compare: { type: 'string' },
        language: { type: 'string', default: 'sv' },
      },
    })
  } catch {
    return null
  }
}

/** `-` is standard input. Null: the file cannot be read. */
async function contentOf(path: string): Promise<string | null> {
  if (path === '-') return textOf(process.stdin)
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function fail(sentences: readonly string[]): number {
  process.stderr.write(`${sentences.join('\n')}\n`)
  return 1
}

process.exitCode = await run(process.argv.slice(2))
