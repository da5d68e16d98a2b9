import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDataFile } from '#main/database/create-file'
import { openDataFile } from '#main/database/open-file'
import { listLetters } from '#main/mail/outbox-queries'
import { now, temporaryPath } from '../database/temporary-file.ts'
import { localhost, startLoopbackServer } from '../mail/loopback-server.ts'
import { queueAll } from '../mail/outbox-of.ts'
import { howMany } from './how-many.ts'
import { brokenPromises } from './mail-judge.ts'

const program = join(import.meta.dirname, 'send-until-killed.ts')

/** When the process dies: before the letter is sent, within it, or once the server has taken it. */
const moments = ['atItsStart', 'inTheMiddle', 'whenTaken'] as const
type Moment = (typeof moments)[number]

/**
 * Sends letters in processes of their own, each of which is killed without a word at its first or second letter;
 * the last one is left in peace.
 */
async function sendThroughKills(deaths: readonly Moment[], ...told: readonly string[]) {
  const path = temporaryPath()
  const file = await createDataFile(path, { now })
  const addresses = Array.from({ length: deaths.length * 2 }, (_, n) => `bob${n}@example.com`)
  await queueAll(file, addresses, '2026-11-21T09:00:00.000Z')
  await file.close()
  let plan: { readonly moment: Moment; readonly at: number } | null = null
  let begun = 0
  let kill = () => false
  const isDue = (moment: Moment) => plan?.moment === moment && begun >= plan.at
  const server = await startLoopbackServer({
    smtp: {
      onMailFrom: (_address, _session, answer) => {
        begun += 1
        if (isDue('atItsStart')) kill()
        else answer(null)
      },
    },
    conduct: () => (isDue('inTheMiddle') && kill() ? 'hold' : 'take'),
    onTaken: () => void (isDue('whenTaken') && kill()),
  })
  // Most of a process's life is the reading of the program, which is the same for all of them.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), 'compiled') }
  const run = () =>
    new Promise<NodeJS.Signals | null>((resolve) => {
      const args = [program, path, String(server.port), localhost.cert, ...told]
      const child = spawn(process.execPath, args, { env })
      kill = () => child.kill('SIGKILL')
      child.once('exit', (_code, signal) => resolve(signal))
    })
  const ends: (NodeJS.Signals | null)[] = []
  for (const [n, moment] of deaths.entries()) {
    plan = { moment, at: begun + 1 + (n % 2) }
    ends.push(await run())
  }
  plan = null
  ends.push(await run())
  const again = await openDataFile(path, { now })
  const letters = await listLetters(again.db)
  await again.close()
  const { taken, openPasswords } = server
  const broken = brokenPromises({ letters, taken, openPasswords, mayDouble: true })
  return { ends, broken, states: letters.map(({ state }) => state), copies: taken.length }
}

/** Each moment at the first letter of a process and at its second. */
const deathsOf = (count: number): Moment[] =>
  Array.from({ length: count }, (_, n) => moments[Math.floor(n / 2) % 3] ?? 'inTheMiddle')

const kills = howMany(12, 100)
/** A process takes two seconds of a machine that has nothing else to do, and a minute of one that has too much. */
const processMs = 60_000

describe('a process that is killed while it sends', () => {
  it(
    'loses no letter; one comes twice only if the server had it, under the same Message-ID',
    async () => {
      const deaths = deathsOf(kills)
      const { ends, broken, states, copies } = await sendThroughKills(deaths)
      expect(ends).toEqual([...deaths.map(() => 'SIGKILL'), null])
      expect(broken).toEqual([])
      expect(states).toEqual(Array(deaths.length * 2).fill('sent'))
      const mayBeTwice = deaths.filter((moment) => moment === 'whenTaken').length
      expect(copies).toBeLessThanOrEqual(deaths.length * 2 + mayBeTwice)
    },
    (kills + 1) * processMs,
  )

  it(
    'would lose letters if it were not written down which were on their way',
    async () => {
      const { broken } = await sendThroughKills(['inTheMiddle', 'inTheMiddle'], 'forget')
      expect(broken).toHaveLength(2)
      expect(broken.join()).toMatch(/is lost/)
    },
    3 * processMs,
  )
})
