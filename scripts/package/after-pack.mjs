import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nativeAddon } from '../bootstrap/places.mjs'

/** Called by the packager when the app's folder is filled, before it is signed and archived. */
export default function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir)
  rmSync(join(resources, 'default_app.asar'), { force: true })
  if (!existsSync(nativeAddon)) return
  mkdirSync(join(resources, 'native'), { recursive: true })
  cpSync(nativeAddon, join(resources, 'native', 'better_sqlite3.node'))
}
