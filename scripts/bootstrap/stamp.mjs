import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronDist, electronProgram, root, setupFolder } from './places.mjs'
import { hasDisplay } from './system.mjs'

const stamp = join(setupFolder, 'ready')

/** True when set-up has run to its end for exactly these packages, scripts and kind of display. */
export const isReady = (needs) =>
  existsSync(stamp) &&
  existsSync(join(electronDist, electronProgram)) &&
  readFileSync(stamp, 'utf8') === currentKey(needs)

export function markReady(needs) {
  mkdirSync(setupFolder, { recursive: true })
  writeFileSync(stamp, currentKey(needs))
}

function currentKey(needs) {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(root, 'package-lock.json')))
  for (const file of readdirSync(new URL('.', import.meta.url)).sort()) {
    hash.update(readFileSync(new URL(file, import.meta.url)))
  }
  hash.update(
    `${process.platform} ${process.arch} ${needs.display && !hasDisplay()} ${needs.spreadsheets}`,
  )
  hash.update(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '')
  return hash.digest('hex')
}
