import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/{e2e,package,bench}/**'],
    // Native modules and WebAssembly heaps are not shared between threads.
    pool: 'forks',
    // Half of the time went into loading the same modules anew for every file; no module keeps state.
    isolate: false,
    // Left alone it would keep one processor free.
    maxWorkers: '100%',
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
