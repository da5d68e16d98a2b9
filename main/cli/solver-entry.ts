/** From source the worker is a TypeScript file; in a build it lies beside this bundle. */
export const solverEntry = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('../../solvers/worker.ts', import.meta.url)
    : new URL('./solver.cjs', import.meta.url)
