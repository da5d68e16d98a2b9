import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { runtimeVersion } from './electron.mjs'
import { cacheFolder, modules, nativeAddon } from './places.mjs'
import { newNode, newNodePath, run, say } from './run.mjs'

// The package's prebuilt addons need Node-API 10, which came with Electron 35; on an older one they crash.
const FIRST_ELECTRON_FOR_PREBUILDS = 35
const ADDON = join(modules, 'better-sqlite3')
const SOURCES = ['binding.gyp', 'package.json', 'lib', 'src', 'deps']

/** Step 4: an SQLite addon of our own where the runtime is too old for the package's. */
export async function prepareNativeModule() {
  if (prebuildFits()) return rmSync(nativeAddon, { force: true })
  const cached = cachedAddon()
  if (!existsSync(cached)) await compileAddon(cached)
  mkdirSync(dirname(nativeAddon), { recursive: true })
  // Replaced by rename, so that a running program keeps the file it has mapped.
  copyFileSync(cached, `${nativeAddon}.part`)
  renameSync(`${nativeAddon}.part`, nativeAddon)
}

/** True when step 4 will need a compiler. */
export const mustCompile = () => !prebuildFits() && !existsSync(cachedAddon())

const prebuildFits = () => parseInt(runtimeVersion(), 10) >= FIRST_ELECTRON_FOR_PREBUILDS

function cachedAddon() {
  const { version } = JSON.parse(readFileSync(join(ADDON, 'package.json'), 'utf8'))
  const name = `better-sqlite3-multiple-ciphers-${version}-napi9-${process.platform}-${process.arch}.node`
  return join(cacheFolder, name)
}

/** Compiles in a copy, so that the package stays as npm installed it. */
async function compileAddon(target) {
  say('Compiling the SQLite module (one to two minutes, once).')
  mkdirSync(cacheFolder, { recursive: true })
  const work = mkdtempSync(join(cacheFolder, 'compiling-'))
  try {
    for (const source of SOURCES)
      cpSync(join(ADDON, source), join(work, source), { recursive: true })
    symlinkSync(modules, join(work, 'node_modules'), 'dir')
    await run(newNode(), [...compileCommand()], {
      cwd: work,
      env: {
        JOBS: 'max',
        PATH: newNodePath(),
        CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
      },
      failure: 'The SQLite module could not be compiled.',
    })
    renameSync(join(work, 'build', 'Release', 'better_sqlite3.node'), target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The packaged Node carries the headers, so nothing is downloaded for the build. */
function* compileCommand() {
  yield join(modules, 'node-gyp', 'bin', 'node-gyp.js')
  yield* ['rebuild', '--release', '--force_build=1']
  const headers = join(modules, `node-linux-${process.arch}`)
  if (existsSync(join(headers, 'include'))) yield `--nodedir=${headers}`
}
