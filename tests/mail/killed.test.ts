import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createDataFile } from '#main/database/create-file'
import { openDataFile } from '#main/database/open-file'
import { now, temporaryPath } from '../database/temporary-file.ts'
import { localhost, messageIdOf, startLoopbackServer } from './loopback-server.ts'
import { queueAll, statesOf } from './outbox-of.ts'

const program = join(import.meta.dirname, 'send-until-killed.ts')
const twelve = Array.from({ length: 12 }, (_, n) => `bob${n}@example.com`)

const killedAt = [3, 7, 10]

/**
 * Sends twelve letters in a process of their own, which is killed without a word while the server is at letters 3,
 * 7 and 10 of all that it sees: in the middle of them, or once it has taken them. Each time another process takes over.
 */
async function sendThroughKills(moment: 'inTheMiddle' | 'whenTaken') {
  const path = temporaryPath()
  const file = await createDataFile(path, { now })
  await queueAll(file, twelve, '2026-11-21T09:00:00.000Z')
  await file.close()
  let kill: () => void = () => undefined
  const server = await startLoopbackServer({
    conduct: (letter) => {
      if (moment === 'whenTaken' || !killedAt.includes(letter)) return 'take'
      kill()
      return 'hold'
    },
    onTaken: (letter) => {
      if (moment === 'whenTaken' && killedAt.includes(letter)) kill()
    },
  })
  const run = () =>
    new Promise<NodeJS.Signals | null>((resolve) => {
      const child = spawn(process.execPath, [program, path, String(server.port), localhost.cert])
      kill = () => child.kill('SIGKILL')
      child.once('exit', (_code, signal) => resolve(signal))
    })
  const ends = [await run(), await run(), await run(), await run()]
  const again = await openDataFile(path, { now })
  const states = await statesOf(again)
  await again.close()
  return { ends, states, ids: server.taken.map(messageIdOf) }
}

it('a letter that Freehold was sending when it was killed arrives, and arrives once', async () => {
  const { ends, states, ids } = await sendThroughKills('inTheMiddle')
  expect(ends).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL', null])
  expect(states).toEqual(Array(12).fill('sent'))
  expect(ids).toHaveLength(12)
  expect(new Set(ids).size).toBe(12)
}, 20_000)

it('one that the server had taken by then may come twice, and then both have one Message-ID', async () => {
  const { states, ids } = await sendThroughKills('whenTaken')
  expect(states).toEqual(Array(12).fill('sent'))
  expect(new Set(ids).size).toBe(12)
  expect(ids.length).toBeLessThanOrEqual(12 + killedAt.length)
}, 20_000)
