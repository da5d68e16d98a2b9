// Runs programs that need a display: on the one there is, else on a virtual one.
//   launch.mjs start          the built app; without a display it performs its demonstration
//   launch.mjs dev            the app with hot reload
//   launch.mjs run CMD ARGS…  any command
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './bootstrap/places.mjs'
import { newNodePath } from './bootstrap/run.mjs'
import { hasDisplay } from './bootstrap/system.mjs'

const isWindows = process.platform === 'win32'
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const [action, ...rest] = process.argv.slice(2)
const actions = { start, dev, run: () => launch(rest) }

if (actions[action]) actions[action]()
else fail('Usage: launch.mjs start | dev | run COMMAND ARGUMENTS…')

function start() {
  if (hasDisplay()) {
    const electron = createRequire(import.meta.url)('electron')
    return launch([electron, root, ...runtimeFlags(), ...rest])
  }
  process.stdout.write(
    'There is no display here: Freehold shows its demonstration on a virtual one.\n',
  )
  return launch(['node', '--disable-warning=ExperimentalWarning', join('scripts', 'demo.ts')])
}

function dev() {
  // electron-vite passes on to Electron what follows the double dash.
  return launch(['electron-vite', 'dev', ...rest, '--', ...runtimeFlags()])
}

function runtimeFlags() {
  return [
    // Chromium's sandbox refuses to run for root; containers often have no other user.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Without the first a GPU process is started in vain; the second hides its and the session bus's complaints.
    ...(hasDisplay() ? [] : ['--use-angle=swiftshader', '--log-level=3']),
  ]
}

function launch(command) {
  const [program, ...args] = hasDisplay()
    ? command
    : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...command]
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: newNodePath() },
    shell: isWindows,
    detached: !isWindows,
  })
  // The child leads a group of its own: a signal must also reach what xvfb-run has started.
  for (const signal of SIGNALS) {
    process.on(signal, () => (isWindows ? child.kill(signal) : process.kill(-child.pid, signal)))
  }
  child.on('error', (error) => fail(`${program} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
