import { build } from 'vite'
import { root } from '../../scripts/drive-app.ts'

/** A module and all it imports as one script, for a page to evaluate. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the client was not bundled')
  return first.output[0].code
}
