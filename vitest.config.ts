import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The end-to-end tests start a browser and whole builds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The machine that this must pass on has two cores.
    maxWorkers: 2,
  },
})
