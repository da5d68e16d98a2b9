import { describe, expect, it } from 'vitest'
import type { FromGpu, IncomeModel, PathBatch, ToGpu } from '#shared/monte-carlo/gpu-messages'
import { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { chooseEngine } from '../../solvers/monte-carlo/card-engine.ts'
import { CardLine } from '../../solvers/monte-carlo/card-line.ts'
import { processorEngine } from '../../solvers/monte-carlo/income-engine.ts'
import { simulate } from '../../solvers/monte-carlo/simulate.ts'
import { madeUp } from './made-up-projection.ts'

const compiled = madeUp({ properties: 3, months: 36 })
const settings = MonteCarloSettings.parse({
  drivers: { rentGrowth: { sd: 0.03, ownShare: 0.4 }, valueGrowth: { sd: 0.05, lag1: 0.6 } },
  paths: 10_000,
})
const run = (engine: Awaited<ReturnType<typeof chooseEngine>>) =>
  simulate(compiled, settings, 0.04, engine, () => undefined)

type Page = { readonly answer: (message: ToGpu) => FromGpu | null; readonly diesAfter?: number }

/** A page whose card reckons in single precision: the kernels' sums with every step rounded. */
function lineTo({ answer, diesAfter = Infinity }: Page): CardLine {
  let hear: (message: FromGpu) => void = () => undefined
  let die: () => void = () => undefined
  let heard = 0
  return new CardLine({
    post: (message) => {
      heard += 1
      const reply = answer(message)
      queueMicrotask(() => (heard > diesAfter ? die() : reply && hear(reply)))
    },
    onMessage: (listener) => (hear = listener),
    onClose: (listener) => (die = listener),
  })
}

function singlePrecision(flaw = 0): Page['answer'] {
  let model: IncomeModel | null = null
  return (message) => {
    if (message.type === 'open') {
      model = message.model
      return { type: 'opened', mode: 'webgl2', device: 'Test card' }
    }
    if (!model) throw new Error('a model first')
    return { type: 'income', id: message.id, income: reckon(model, message.batch, flaw) }
  }
}

function reckon(
  model: IncomeModel,
  { paths, rent, kept, valueLog, expense }: PathBatch,
  flaw: number,
) {
  const { properties: P, years: Y, months: H, stride } = model
  const at = (all: Float32Array, k: number) => all[k] ?? 0
  const noiOf = (path: number, p: number, month: number) => {
    const y = Math.floor(month / 12)
    const [row, m] = [(path * P + p) * Y + y, p * stride + month]
    const left = at(model.keptOfIncome, p)
    return Math.fround(
      (at(model.contractRent, m) + at(model.marketRent, m) * at(rent, row)) * at(kept, row) * left +
        at(model.otherIncome, m) * left -
        at(model.expenses, m) * at(expense, path * Y + y) -
        at(model.leasing, m) * at(rent, row),
    )
  }
  const sum = (of: (p: number) => number) =>
    Array.from({ length: P }, (_, p) => p).reduce((total, p) => Math.fround(total + of(p)), 0)
  const noi = new Float32Array(paths * H)
  const value = new Float32Array(paths * H)
  const forwardNoi = new Float32Array(paths * P)
  for (let path = 0; path < paths; path += 1) {
    for (let m = 0; m < H; m += 1) {
      noi[path * H + m] = sum((p) => noiOf(path, p, m)) * (1 + flaw)
      value[path * H + m] = sum((p) => {
        const y = Math.floor(m / 12)
        const from = (path * P + p) * (Y + 1) + y
        const share = (m + 1 - y * 12) / 12
        const log = at(valueLog, from) + (at(valueLog, from + 1) - at(valueLog, from)) * share
        return at(model.openingValue, p) * Math.exp(log)
      })
    }
    for (let p = 0; p < P; p += 1)
      forwardNoi[path * P + p] = Array.from({ length: 12 }, (_, k) => noiOf(path, p, H + k)).reduce(
        (total, month) => Math.fround(total + month),
        0,
      )
  }
  return { noi, value, forwardNoi }
}

const times = (times: number[]) => {
  const heard: string[] = []
  return { clock: () => times.shift() ?? 0, onTimed: (faster: string) => heard.push(faster), heard }
}

describe('a simulation on a graphics card', () => {
  it('agrees with the processor within single precision, and states its largest error', async () => {
    const line = lineTo({ answer: singlePrecision() })
    const engine = await chooseEngine(compiled, { line, isTimed: true }, times([]))
    const [card, processor] = [await run(engine), await run(processorEngine(compiled, 'asked'))]
    const { largestError, ...rest } = engine.report()
    expect(rest).toEqual({ kind: 'webgl2', device: 'Test card', reason: null })
    expect(largestError).toBeGreaterThan(0)
    expect(largestError).toBeLessThan(2e-6)
    card.figures.irr.forEach((irr, path) =>
      expect(Math.abs(irr - (processor.figures.irr[path] ?? 0))).toBeLessThan(1e-5),
    )
  })
  it('times both once and keeps the card when that was faster', async () => {
    const clock = times([0, 5, 20])
    const line = lineTo({ answer: singlePrecision() })
    const engine = await chooseEngine(compiled, { line, isTimed: false }, clock)
    await run(engine)
    expect(clock.heard).toEqual(['card'])
    expect(engine.report().kind).toBe('webgl2')
  })
  it('goes on on the processor when that was faster, and says so', async () => {
    const clock = times([0, 15, 20])
    const line = lineTo({ answer: singlePrecision() })
    const engine = await chooseEngine(compiled, { line, isTimed: false }, clock)
    const processor = await run(processorEngine(compiled, 'asked'))
    expect([...(await run(engine)).figures.irr]).toEqual([...processor.figures.irr])
    expect(clock.heard).toEqual(['processor'])
    expect(engine.report()).toMatchObject({ kind: 'cpu', reason: 'cardSlower' })
  })
  it('goes on on the processor when the window dies in the middle', async () => {
    const line = lineTo({ answer: singlePrecision(), diesAfter: 3 })
    const engine = await chooseEngine(compiled, { line, isTimed: true }, times([]))
    const { figures } = await run(engine)
    expect(figures.irr.every((irr) => Number.isFinite(irr))).toBe(true)
    expect(engine.report()).toMatchObject({ kind: 'cpu', reason: 'cardFailed' })
  })
  it('does not believe a card that errs by more than a ten-thousandth', async () => {
    const line = lineTo({ answer: singlePrecision(0.001) })
    const engine = await chooseEngine(compiled, { line, isTimed: true }, times([]))
    const processor = await run(processorEngine(compiled, 'asked'))
    expect([...(await run(engine)).figures.irr]).toEqual([...processor.figures.irr])
    expect(engine.report().reason).toBe('cardFailed')
  })
  it('runs on the processor when the card is only software', async () => {
    const line = lineTo({ answer: () => ({ type: 'refused', reason: 'softwareCard' }) })
    const engine = await chooseEngine(compiled, { line, isTimed: false }, times([]))
    expect(engine.report()).toMatchObject({ kind: 'cpu', reason: 'softwareCard' })
  })
})
