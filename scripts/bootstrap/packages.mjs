import { existsSync, readFileSync, rmSync, symlinkSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root } from './places.mjs'
import { SetupError, npm, packagedNode, say } from './run.mjs'

/** Step 1: exactly the packages of the lock file, without any install script. */
export async function installPackages() {
  if (!isInstalled()) {
    say('Installing packages (about a minute on the first run).')
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      failure: 'The packages could not be installed. Check the connection to the npm registry.',
    })
  }
  checkNode()
  linkCommand()
}

/** Compares what npm recorded as installed with the lock file, so that `npm install X` by hand counts too. */
function isInstalled() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(record)
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || present[path]?.version === version || (optional && !present[path]),
  )
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Where the packages bring no Node of their own (macOS), the machine's must be new enough for the tools. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (packagedNode() || major > 22 || (major === 22 && minor >= 18)) return
  throw new SetupError(
    `Freehold needs Node 22.18 or newer on this system; this is ${process.versions.node}.`,
  )
}

/** npm does not link a project's own `bin`; with the link `npx freehold` starts without installing anything. */
function linkCommand() {
  if (process.platform === 'win32') return
  const link = join(modules, '.bin', 'freehold')
  chmodSync(join(root, 'scripts', 'freehold.mjs'), 0o755)
  if (existsSync(link)) return
  rmSync(link, { force: true })
  symlinkSync('../../scripts/freehold.mjs', link)
}
