import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Freehold's own version, from the manifest two folders above. */
export async function readOwnVersion(): Promise<string> {
  const manifest = await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  const { version }: { version: string } = JSON.parse(manifest)
  return version
}
