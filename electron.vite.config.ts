import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

// CommonJS: a sandboxed preload must be, and main then starts synchronously.
const cjs = {
  format: 'cjs' as const,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
}

const alias = [
  { find: /^#(shared|solvers|main|migrations)\/(.*)$/, replacement: `${at('.')}/$1/$2.ts` },
]

// Targets are those of the oldest Electron the app must run on, not of the newest installed.
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: at('main/electron/index.ts'),
          solver: at('solvers/worker.ts'),
          'backup-worker': at('main/backups/backup-worker.ts'),
          'hash-worker': at('main/backups/hash-worker.ts'),
          'integrity-worker': at('main/database/integrity-worker.ts'),
          'replay-worker': at('main/audit/replay-worker.ts'),
          'read-worker': at('main/read-thread/read-worker.ts'),
          'import-worker': at('main/imports/import-worker.ts'),
          'table-worker': at('main/tables/table-worker.ts'),
          'report-worker': at('main/reports/report-worker.ts'),
          'stress-worker': at('main/scenarios/stress-worker.ts'),
          'map-worker': at('main/map/map-worker.ts'),
          'entity-file-worker': at('main/entity-imports/entity-file-worker.ts'),
          'deal-file-worker': at('main/deal-files/deal-file-worker.ts'),
        },
        output: cjs,
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('preload/index.ts'), gpu: at('preload/gpu.ts') },
        output: cjs,
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: 6000,
      rolldownOptions: {
        input: { index: at('renderer/index.html'), gpu: at('renderer/gpu.html') },
      },
    },
  },
})
