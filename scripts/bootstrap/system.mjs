import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mustCompile } from './native.mjs'
import { electronDist, electronProgram } from './places.mjs'
import { SetupError, capture, hasProgram, run, say } from './run.mjs'

const RUNTIME_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libxtst6',
  'libatspi2.0-0',
  'libsecret-1-0',
  'libdrm2',
  'libxkbcommon0',
  'libcups2',
  'fonts-dejavu-core',
]
const DISPLAY_PACKAGES = ['xvfb', 'xauth']
const COMPILER = ['python3', 'make', 'g++']

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Step 3: the libraries that the runtime links to, a virtual display and a compiler, each where needed. */
export async function installSystemLibraries(needs) {
  if (process.platform !== 'linux') return
  const packages = []
  const missing = await missingLibraries()
  if (missing.length > 0) packages.push(...RUNTIME_PACKAGES)
  if (needs.display && !hasDisplay() && !hasProgram('xvfb-run')) packages.push(...DISPLAY_PACKAGES)
  if (mustCompile() && !COMPILER.every(hasProgram)) packages.push(...COMPILER)
  if (packages.length === 0) return
  await installSystemPackages(packages, 'Freehold needs system packages that are not installed')
  const still = await missingLibraries()
  if (still.length > 0) {
    throw new SetupError(`These system libraries are still missing: ${still.join(', ')}.`)
  }
}

/**
 * Step for CI alone: the program that the tests have work out every formula of the reports again. A developer's
 * machine is not given an office; without one the test says that it is skipped.
 */
export async function installSpreadsheetProgram(needs) {
  if (process.platform !== 'linux' || !needs.spreadsheets || hasProgram('soffice')) return
  try {
    await installSystemPackages(['libreoffice-calc'], 'The tests of workbooks need LibreOffice')
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
  }
}

async function missingLibraries() {
  const program = join(electronDist, electronProgram)
  const { output } = await capture('ldd', [program])
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

async function installSystemPackages(packages, reason) {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new SetupError(
      `${reason}. Install your system's packages of: ${packages.join(', ')}; then try again.`,
    )
  }
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    say('Installing system libraries.')
    await run('apt-get', ['update', '-qq'], {
      failure: 'The list of system packages could not be read.',
    })
  }
  const names = await Promise.all(packages.map(currentName))
  const install = ['install', '-y', '--no-install-recommends', ...names]
  if (!isRoot) {
    throw new SetupError(`${reason}. Run: sudo apt-get ${install.join(' ')}`)
  }
  await run('apt-get', install, {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    failure: `The system libraries could not be installed. The command was: apt-get ${install.join(' ')}`,
  })
}

/** Newer Debian and Ubuntu releases add `t64` to the names of some libraries. */
async function currentName(name) {
  const { output } = await capture('apt-cache', ['policy', name, `${name}t64`], {
    env: { LC_ALL: 'C' },
  })
  return /^\S*t64:[^]*?Candidate: (?!\(none\))/m.test(output) ? `${name}t64` : name
}
