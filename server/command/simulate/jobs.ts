import { createReadStream, existsSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Job } from './job.ts'
import type { Households } from './reckonAll.ts'

/** Households in one job: enough to be worth sending, few enough that the bar moves and memory stays flat. */
const jobSize = 1_000

export const syntheticJobs = (count: number): Households => ({ jobs: drawn(count), of: count })

function* drawn(count: number): Generator<Job> {
  for (let from = 0; from < count; from += jobSize) {
    yield { kind: 'synthetic', from, count: Math.min(jobSize, count - from) }
  }
}

/** A file's lines, or standard input's; null: it cannot be read. What can be read once only is not counted first. */
export async function fileJobs(path: string): Promise<Households | null> {
  if (path === '-') return { jobs: linesOf(process.stdin), of: null }
  if (!existsSync(path) || statSync(path).isDirectory()) return null
  try {
    const of = statSync(path).isFile() ? await countLines(createReadStream(path)) : null
    return { jobs: linesOf(createReadStream(path)), of }
  } catch {
    return null
  }
}

async function countLines(input: Readable): Promise<number> {
  let count = 0
  for await (const line of rows(input)) if (line.trim() !== '') count += 1
  return count
}

async function* linesOf(input: Readable): AsyncGenerator<Job> {
  let from = 0
  let lines: string[] = []
  for await (const line of rows(input)) {
    lines.push(line)
    if (lines.length < jobSize) continue
    yield { kind: 'lines', from, lines }
    from += lines.length
    lines = []
  }
  if (lines.length > 0) yield { kind: 'lines', from, lines }
}

const rows = (input: Readable) => createInterface({ input, crlfDelay: Infinity })
