import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toExportName } from '../exports/export-name.ts'

const extension = 'freehold'

/** The first path in the folder that nothing stands at: `Elm.freehold`, `Elm 2.freehold`, … */
export function freePath(folder: string, label: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, toExportName(n === 1 ? label : `${label} ${n}`, extension))
    if (!existsSync(path) && !existsSync(`${path}.key`)) return path
  }
}
