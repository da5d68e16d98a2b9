import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { root } from '../bootstrap/places.mjs'
import { capture, newNodePath } from '../bootstrap/run.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

/** One check that passes or fails as a whole; what it printed is shown only when it fails. */
export async function runCheck(title, [program, ...args]) {
  const startedAt = Date.now()
  const { code, output } = await capture(program, args, { env: { PATH: newNodePath() } })
  if (code !== 0) process.stdout.write(output)
  print(title, code === 0 ? 'ok' : 'FAILED', startedAt)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/** A test runner that prints as it goes and leaves a report, from which its tests are counted. */
export async function runTests(title, { command, env = {}, report, read }) {
  const startedAt = Date.now()
  process.stdout.write(`${title}\n`)
  rmSync(report, { force: true })
  const code = await follow(command, env)
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  const ran = counts.passed + counts.failed > 0
  // A file that cannot be loaded, or a runner that found nothing, has no failed test to count.
  if (counts.failed === 0 && (code !== 0 || !ran)) counts.failed = 1
  print(title, ran ? `${counts.passed} passed, ${counts.failed} failed` : 'ran no tests', startedAt)
  return counts
}

function follow([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: newNodePath(), TMPDIR: temporaryFolder(), ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

const print = (title, outcome, startedAt) =>
  process.stdout.write(`${title}: ${outcome} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`)
