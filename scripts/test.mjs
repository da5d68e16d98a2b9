// Runs every check and test, whatever fails on the way, and ends with one line: `N passed, N failed`.
//   test.mjs          everything
//   test.mjs --fast   without the window and the package
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap/places.mjs'
import { readPlaywrightReport, readVitestReport } from './test/reports.mjs'
import { runCheck, runTests } from './test/run.mjs'

const launch = ['node', join('scripts', 'launch.mjs'), 'run']
const results = join(root, 'test-results')

mkdirSync(results, { recursive: true })
const counts = await runAll(process.argv.includes('--fast'))
printTotal(counts)

async function runAll(fast) {
  const counts = [
    await runCheck('Formatting', ['prettier', '--check', '--log-level', 'warn', '.']),
    await runCheck('Lint', ['oxlint', '--quiet']),
    await runCheck('Types', ['tsc', '-p', 'tsconfig.json']),
    await runCheck('Types, oldest runtime', ['tsc', '-p', 'tsconfig.floor.json']),
    ...(await runFolderTypes()),
  ]
  if (fast) return [...counts, await runUnitTests()]
  // Built first, since the command line prints its PDF with the app.
  const build = await runCheck('Build', ['electron-vite', 'build', '--logLevel', 'warn'])
  counts.push(build, await runUnitTests())
  // What lies in `out` would be the build before: testing it would say nothing.
  if (build.failed > 0) return [...counts, notRun('Window tests'), notRun('Package test')]
  return [...counts, ...(await runBuiltApp())]
}

/** A folder with a compiler setting of its own allows less than the whole: no DOM in `main`, say. */
async function runFolderTypes() {
  const folders = readdirSync(root).filter((name) => existsSync(join(root, name, 'tsconfig.json')))
  const counts = []
  for (const folder of folders) {
    counts.push(await runCheck(`Types of ${folder}/`, ['tsc', '-p', folder]))
  }
  return counts
}

function runUnitTests() {
  return runTests('Unit and integration tests', {
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    report: join(results, 'unit.json'),
    read: readVitestReport,
  })
}

async function runBuiltApp() {
  const window = await runPlaywright('Window tests', 'e2e')
  const packing = await runCheck('Package', ['node', join('scripts', 'package.mjs'), '--dir'])
  if (packing.failed > 0) return [window, packing, notRun('Package test')]
  return [window, packing, await runPlaywright('Package test', 'package')]
}

function runPlaywright(title, project) {
  return runTests(title, {
    command: [...launch, 'playwright', 'test', `--project=${project}`],
    env: { FREEHOLD_TEST_REPORT: project },
    report: join(results, `${project}.json`),
    read: readPlaywrightReport,
  })
}

function notRun(title) {
  process.stdout.write(`${title}: not run, since the step before failed.\n`)
  return { passed: 0, failed: 1, skipped: 0 }
}

function printTotal(counts) {
  const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0)
  const skipped = sum('skipped')
  process.exitCode = sum('failed') > 0 ? 1 : 0
  process.stdout.write(
    `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  )
}
