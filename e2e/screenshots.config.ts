import { defineConfig } from 'vitest/config'

/** `TILLIT_SCREENSHOTS=a-folder npm run screenshots`: takes pictures, tests nothing. */
export default defineConfig({
  test: {
    include: ['e2e/screenshots.ts'],
    globalSetup: ['server/platform/testing/global.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
