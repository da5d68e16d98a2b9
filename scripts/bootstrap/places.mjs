import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const modules = join(root, 'node_modules')

/** What set-up itself leaves behind; `npm ci` removes it together with the packages. */
export const setupFolder = join(modules, '.freehold')

/** The SQLite addon that app code prefers when this file exists. */
export const nativeAddon = join(setupFolder, 'better_sqlite3.node')

/** Large things that outlive a clone: the runtime and the compiled addon. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'freehold')

export const electronPackage = join(modules, 'electron')
export const electronDist = join(electronPackage, 'dist')

/** The program inside the runtime's folder, as Electron's own installer names it. */
export const electronProgram =
  {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  }[process.platform] ?? 'electron'
