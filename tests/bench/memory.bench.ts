import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { launchApp, newUserData } from '../../scripts/drive-app.ts'
import { median } from './measure.ts'

// What main and the window hold together at rest: the sample open, its dashboard untouched for ten seconds.
const runs = 3
const budgetMb = 350

if (process.platform !== 'linux') throw new Error('memory is read from /proc')
const userData = newUserData()
const first = await launchApp({ userData })
await first.page.getByTestId('open-sample').click()
await first.page.getByTestId('dashboard').waitFor()
await first.close()

const rested: { main: number; window: number; share: number }[] = []
for (let run = 0; run < runs; run += 1) rested.push(await atRest())
const of = (name: keyof (typeof rested)[number]) => median(rested.map((each) => each[name]))
const together = of('main') + of('window')
console.log(
  `Resident at rest: main ${of('main').toFixed(0)} + window ${of('window').toFixed(0)} MB` +
    ` = ${together.toFixed(0)} MB   budget ${budgetMb} MB: ${together <= budgetMb ? 'met' : 'MISSED'}`,
)
console.log(`Their own share of it, what others use too divided: ${of('share').toFixed(0)} MB`)
rmSync(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })

async function atRest() {
  const { app, page, close } = await launchApp({ userData })
  await page.getByTestId('dashboard').waitFor()
  await wait(10_000)
  const ids = await app.evaluate(({ webContents }) => ({
    main: process.pid,
    window: webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0,
  }))
  const [main, window] = [held(ids.main), held(ids.window)]
  await close()
  return { main: main.resident, window: window.resident, share: main.share + window.share }
}

/** Megabytes of a process, whole and with the pages that several use divided by their number. */
function held(processId: number): { resident: number; share: number } {
  const text = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8')
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN) / 1024
  return { resident: megabytes('Rss'), share: megabytes('Pss') }
}
