// Set-up on a machine that has only Node and npm: `bootstrap.mjs start | test | package`.
// It must run before any package is installed: plain Node 20, no dependencies.
import { installElectron } from './bootstrap/electron.mjs'
import { prepareNativeModule } from './bootstrap/native.mjs'
import { installPackages } from './bootstrap/packages.mjs'
import { SetupError, say } from './bootstrap/run.mjs'
import { isReady, markReady } from './bootstrap/stamp.mjs'
import { installSpreadsheetProgram, installSystemLibraries } from './bootstrap/system.mjs'

const STEPS = [
  installPackages,
  installElectron,
  installSystemLibraries,
  installSpreadsheetProgram,
  prepareNativeModule,
]

// Packing opens no window; everything else needs a display, if only a virtual one.
const needs = {
  display: process.argv[2] !== 'package',
  spreadsheets: process.argv[2] === 'test' && Boolean(process.env.CI),
}
if (!isReady(needs)) await setUp()

async function setUp() {
  const startedAt = Date.now()
  try {
    for (const step of STEPS) await step(needs)
    markReady(needs)
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    if (seconds > 2) say(`Set-up is complete (${seconds} s).`)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exit(1)
  }
}
