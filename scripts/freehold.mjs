#!/usr/bin/env node
// The `freehold` command. The program itself is TypeScript that Node runs as it is; this finds a Node that can.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { modules, root } from './bootstrap/places.mjs'
import { packagedNode } from './bootstrap/run.mjs'

const NEEDED = [22, 18]
const SET_UP_FIRST = 'Freehold is not set up here yet: run `npm start` or `npm test` first.'
const isWindows = process.platform === 'win32'

const node = isNewEnough(process.versions.node) ? process.execPath : packagedNode()
if (node && existsSync(join(modules, 'better-sqlite3'))) runProgram()
else {
  process.stderr.write(`${SET_UP_FIRST}\n`)
  process.exitCode = 2
}

function runProgram() {
  const program = join(root, 'main', 'cli', 'freehold.ts')
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', program, ...process.argv.slice(2)],
    // In a group of its own the child gets Ctrl-C once, from here, and not from the terminal as well.
    { stdio: 'inherit', detached: !isWindows },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}\n`)
    process.exit(2)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}
