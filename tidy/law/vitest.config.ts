import { defineConfig } from 'vitest/config'

/** For mutation testing: only the rooms that are mutated, without the database and the pages. */
export default defineConfig({
  test: { pool: 'threads', isolate: false, include: ['{base,law,rules}/**/*.test.ts'] },
})
