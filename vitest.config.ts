import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const isJourney = (file: TestSpecification) => file.project.name === 'e2e'

/** Journeys run in the order they happen in life, which is the order of their names; all else in the order vitest finds fastest. */
class JourneysLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const journeys = files.filter(isJourney).sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1))
    return [...(await super.sort(files.filter((file) => !isJourney(file)))), ...journeys]
  }
}

const database = 'server/platform/testing/global.ts'

export default defineConfig({
  test: {
    pool: 'threads',
    // Files share their thread's modules: ten times faster, and a test that leaves something behind is found.
    isolate: false,
    // Stories wait for the database as much as for the processor: two at a time fill two cores.
    maxWorkers: 2,
    passWithNoTests: true,
    sequence: { sequencer: JourneysLast },
    reporters: ['default', ...(process.env['TILLIT_COUNTS'] ? ['./bin/reporter.mjs'] : [])],
    projects: [
      {
        extends: true,
        test: {
          name: 'law',
          include: ['{base,law,rules,api,texts,tidy,bin}/**/*.test.{ts,mjs}', 'web/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          globalSetup: [database],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          globalSetup: [database],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
