import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { BatchIncome, FromGpu } from '../../shared/monte-carlo/gpu-messages.ts'
import { MonteCarloSettings } from '../../shared/monte-carlo/monte-carlo-input.ts'
import { launchApp, root } from '../../scripts/drive-app.ts'
import {
  copyIncome,
  largestDifference,
  toBatch,
  toModel,
} from '../../solvers/monte-carlo/card-numbers.ts'
import { drawPath, makeShocks } from '../../solvers/monte-carlo/draw-path.ts'
import { planDrivers } from '../../solvers/monte-carlo/driver-plan.ts'
import { makeIncome } from '../../solvers/monte-carlo/path-income.ts'
import { makeIndices, writeIndices } from '../../solvers/monte-carlo/path-indices.ts'
import { madeUp } from '../monte-carlo/made-up-projection.ts'

const paths = 200
const compiled = madeUp({ properties: 3, months: 60 })
const settings = MonteCarloSettings.parse({
  drivers: {
    rentGrowth: { sd: 0.02, lag1: 0.3, ownShare: 0.3 },
    vacancy: { sd: 0.02 },
    expenseGrowth: { sd: 0.01 },
    valueGrowth: { sd: 0.04, lag1: 0.7 },
  },
})

function drawBatch() {
  const plan = planDrivers(settings, { months: compiled.stride, properties: 3, startIndex: 0.04 })
  const [shocks, indices] = [makeShocks(plan), makeIndices(compiled, paths)]
  for (let path = 0; path < paths; path += 1) {
    drawPath(plan, path, shocks)
    writeIndices(compiled, shocks, path, indices)
  }
  return indices
}

/** Typed arrays do not travel to the app as such. */
const plain = (all: object) =>
  Object.fromEntries(
    Object.entries(all).map(([key, value]) => [
      key,
      value instanceof Float32Array ? [...value] : value,
    ]),
  )

test('the page of the card works the income of paths out as the processor does, in software here', async () => {
  const { app, close } = await launchApp()
  const indices = drawBatch()
  const preload = join(root, 'out/preload/gpu.cjs')
  const { opened, answered, refused } = await app.evaluate(
    async ({ BrowserWindow, MessageChannelMain }, { model, batch, size, preload }) => {
      const typed = (all: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(all).map(([key, value]) => [
            key,
            Array.isArray(value) ? Float32Array.from(value as number[]) : value,
          ]),
        )
      const sandboxed = { preload, sandbox: true, contextIsolation: true }
      const window = new BrowserWindow({ show: false, webPreferences: sandboxed })
      const refused: string[] = []
      window.webContents.on('console-message', (event, ...rest: unknown[]) => {
        const { message } = event as unknown as { message?: string }
        const text = message ?? String(rest[1])
        if (text.includes('Content Security Policy')) refused.push(text)
      })
      await window.loadURL('app://freehold/gpu.html?force=webgl2')
      const { port1, port2 } = new MessageChannelMain()
      window.webContents.postMessage('gpu:port', null, [port1])
      port2.start()
      const ask = (message: unknown) =>
        new Promise<unknown>((resolve) => {
          port2.once('message', ({ data }) => resolve(data))
          port2.postMessage(message)
        })
      const opened = await ask({ type: 'open', model: typed(model), batch: size })
      const answer = (await ask({ type: 'income', id: 1, batch: typed(batch) })) as {
        income?: Record<string, Float32Array>
      }
      window.destroy()
      const income = Object.entries(answer.income ?? {}).map(([key, cells]) => [key, [...cells]])
      return { opened, answered: Object.fromEntries(income) as Record<string, number[]>, refused }
    },
    {
      model: plain(toModel(compiled)),
      batch: plain(toBatch(indices, paths)),
      size: paths,
      preload,
    },
  )
  await close()
  expect((opened as FromGpu).type).toBe('opened')
  expect(opened).toMatchObject({ mode: 'webgl2' })
  expect(refused).toEqual([])
  const income = makeIncome(compiled, paths)
  const cells = Object.entries(answered).map(([key, all]) => [key, Float32Array.from(all)])
  copyIncome(Object.fromEntries(cells) as BatchIncome, paths, compiled, income)
  // Single precision keeps seven digits; a sum of three properties over a few steps loses less than one.
  expect(largestDifference(compiled, indices, paths, income)).toBeLessThan(2e-6)
})
