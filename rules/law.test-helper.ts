import { test } from 'vitest'
import type { SourceKey } from '../law/sources.ts'

/** A test that reads like the law: which §, and what it says. */
export function law(section: SourceKey, sentence: string, check: () => void): void {
  test(`${section}: ${sentence}`, check)
}
