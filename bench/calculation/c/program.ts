import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert } from '../../../base/refusal.ts'
import type { Batch } from '../../../rules/plan/batch/layout.ts'
import type { Amounts } from '../amounts.ts'
import { bytesOf, columnsFile } from './columnsFile.ts'

/** The C program on one batch, compiled here and now. */
export interface CProgram {
  compiler: string
  /** Nanoseconds of processor time of each round. */
  run: (rounds: number) => number[]
  amounts: () => Amounts[]
  remove: () => void
}

/** Fails when there is no compiler: the comparison is worth nothing without what it is held against. */
export function compile(batch: Batch, rules: Int32Array): CProgram {
  const found = spawnSync('cc', ['--version'], { encoding: 'utf8' })
  if (found.error) throw new Error('cc is missing: install a C compiler (Debian: apt-get install gcc libc6-dev)')
  const folder = mkdtempSync(join(tmpdir(), 'tillit-bench-c-'))
  const [program, rulesPath, columns, out] = ['program', 'rules', 'columns', 'amounts'].map((name) =>
    join(folder, name),
  )
  assert(program !== undefined && rulesPath !== undefined && columns !== undefined && out !== undefined, 'four paths')
  execFileSync('cc', ['-O3', '-march=native', '-o', program, join(import.meta.dirname, 'rules.c')], {
    stdio: 'inherit',
  })
  writeFileSync(rulesPath, bytesOf(rules))
  writeFileSync(columns, columnsFile(batch))
  return {
    compiler: found.stdout.split('\n')[0] ?? '',
    run: (rounds) => {
      const told = execFileSync(program, [rulesPath, columns, out, String(rounds)], { encoding: 'utf8' })
      return told.trim().split('\n').map(Number)
    },
    amounts: () => readAmounts(out, batch.count),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function readAmounts(path: string, count: number): Amounts[] {
  const bytes = readFileSync(path)
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  const at = (column: number, household: number) => all[column * count + household] ?? NaN
  return Array.from({ length: count }, (_, one) => ({
    norm: at(0, one),
    costs: at(1, one),
    incomes: at(2, one),
    assets: at(3, one),
    support: at(4, one),
    surplus: at(5, one),
    otherNeeds: at(6, one),
  }))
}
