import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** From this Node-API version on, the addon that comes with the package loads. */
const packagedNapi = 10

type Runtime = {
  /** Node-API version, as `process.versions.napi`. */
  readonly napi: string
  /** Where a packaged app keeps its resources; undefined under plain Node. */
  readonly resourcesPath: string | undefined
  /** Folders that may hold `node_modules`, nearest first. */
  readonly roots: readonly string[]
}

/**
 * The SQLite addon to load instead of the package's own, which crashes on a runtime whose Node-API
 * is older than 10; undefined where the package's own is right.
 */
export function findNativeBinding(runtime: Runtime = currentRuntime()): string | undefined {
  if (Number(runtime.napi) >= packagedNapi) return undefined
  const candidates = runtime.roots.map((root) =>
    join(root, 'node_modules', '.freehold', 'better_sqlite3.node'),
  )
  if (runtime.resourcesPath !== undefined)
    candidates.unshift(join(runtime.resourcesPath, 'native', 'better_sqlite3.node'))
  return candidates.find((candidate) => existsSync(candidate))
}

function currentRuntime(): Runtime {
  const here = import.meta.dirname
  return {
    napi: process.versions['napi'] ?? '0',
    resourcesPath: 'resourcesPath' in process ? String(process.resourcesPath) : undefined,
    roots: [join(here, '..', '..'), join(here, '..', '..', '..'), join(here, '..')],
  }
}
