import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/{e2e,package,bench}/**'],
    // Native modules and WebAssembly heaps are not shared between threads.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
