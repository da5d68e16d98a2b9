import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { app, shell } from 'electron'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'

const opened: string[] = []

/** Hands a copy to the program that the system has for it; the copies go when Freehold ends. */
export async function openCopy(name: string, content: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(app.getPath('temp'), 'freehold-'))
  opened.push(folder)
  const extension = extname(name).slice(1)
  const path = join(folder, toExportName(name.slice(0, -extension.length - 1), extension))
  writeFileSync(path, content, { mode: 0o600 })
  const refusal = await shell.openPath(path)
  if (refusal === '') return
  throw new AppError('EXPORT_FAILED', {
    message: 'This computer has no program for such a file. Save a copy instead.',
  })
}

export function removeOpenedCopies(): void {
  for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true })
}
