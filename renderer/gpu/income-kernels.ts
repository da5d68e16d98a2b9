import type {
  BatchIncome,
  CardMode,
  IncomeModel,
  PathBatch,
} from '#shared/monte-carlo/gpu-messages'
import { GPU, type IKernelRunShortcut } from 'gpu.js'
import forwardNoiSource from './forward-noi.kernel.js?raw'
import noiSource from './noi.kernel.js?raw'
import valueSource from './value.kernel.js?raw'

export type IncomeKernels = (batch: PathBatch) => Promise<BatchIncome>

/**
 * Builds the three kernels for one scenario. Their sources come in as text: minifying them changes what
 * gpu.js reads out of them.
 */
export function buildKernels(mode: CardMode, model: IncomeModel, paths: number): IncomeKernels {
  const gpu = new GPU({ mode })
  const { months, properties, ...rest } = model
  const constants = { ...rest, properties }
  const kernel = (source: string, width: number) =>
    gpu.createKernel(source, {
      output: [width, paths],
      constants,
      precision: 'single',
      tactic: 'precision',
    })
  const noi = kernel(noiSource, months)
  const value = kernel(valueSource, months)
  const forwardNoi = kernel(forwardNoiSource, properties)
  return async ({ rent, kept, expense, valueLog }) => ({
    noi: await rowsOf(noi, rent, kept, expense),
    value: await rowsOf(value, valueLog),
    forwardNoi: await rowsOf(forwardNoi, rent, kept, expense),
  })
}

/** One row a path, end to end. */
async function rowsOf(kernel: IKernelRunShortcut, ...args: Float32Array[]): Promise<Float32Array> {
  const rows = (await kernel(...args)) as Float32Array[]
  const width = rows[0]?.length ?? 0
  const flat = new Float32Array(rows.length * width)
  rows.forEach((row, path) => flat.set(row, path * width))
  return flat
}
