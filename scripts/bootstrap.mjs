// Set-up for `npm start`, `npm test` and `npm run package`, on a machine that has only Node and npm.
// It must run before any package is installed: plain Node 20, no dependencies.
import { installElectron } from './bootstrap/electron.mjs'
import { prepareNativeModule } from './bootstrap/native.mjs'
import { installPackages } from './bootstrap/packages.mjs'
import { SetupError, say } from './bootstrap/run.mjs'
import { isReady, markReady } from './bootstrap/stamp.mjs'
import { installSystemLibraries } from './bootstrap/system.mjs'

const STEPS = [installPackages, installElectron, installSystemLibraries, prepareNativeModule]

if (!isReady()) await setUp()

async function setUp() {
  const startedAt = Date.now()
  try {
    for (const step of STEPS) await step()
    markReady()
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    if (seconds > 2) say(`Set-up is complete (${seconds} s).`)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exit(1)
  }
}
