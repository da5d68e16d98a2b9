import { join } from 'node:path'
import { createRequire } from 'node:module'
import { rmSync } from 'node:fs'
import { _electron } from '@playwright/test'
import { launchApp, newUserData, root } from '../../scripts/drive-app.ts'
import { report, time } from './measure.ts'

// Cold start to a painted dashboard on the sample, against a bare Electron window in the same run.
const runs = 5

const userData = newUserData()
const first = await launchApp({ userData })
await first.page.getByTestId('open-sample').click()
await first.page.getByTestId('dashboard').waitFor()
await first.close()

async function openFreehold(): Promise<void> {
  const { page, close } = await launchApp({ userData })
  await page.getByTestId('dashboard').waitFor()
  ends.push(performance.now())
  await close()
}

async function openBareWindow(): Promise<void> {
  const app = await _electron.launch({
    executablePath: createRequire(import.meta.url)('electron') as string,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--use-angle=swiftshader',
      join(root, 'tests/bench/bare-app'),
    ],
  })
  const page = await app.firstWindow()
  await page.getByTestId('dashboard').waitFor()
  ends.push(performance.now())
  await app.close()
}

// Closing is not part of a start, so each task notes when its window was painted.
let ends: number[] = []

async function startTimes(open: () => Promise<void>): Promise<number[]> {
  const starts: number[] = []
  ends = []
  await time(runs, () => {
    starts.push(performance.now())
    return open()
  })
  return ends.map((end, run) => end - (starts[run] ?? Number.NaN)).slice(1)
}

const bare = await startTimes(openBareWindow)
const freehold = await startTimes(openFreehold)
report('Bare Electron window', bare)
report('Freehold: start to painted dashboard', freehold, bare)
rmSync(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
