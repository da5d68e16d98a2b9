/**
 * What a solver process and the hidden window with the graphics card say to each other over a port of
 * their own. Arrays are in single precision: that is what cards reckon in.
 */

/** The scenario's own numbers, the same for all paths, `[property][month]` where not said otherwise. */
export type IncomeModel = {
  readonly properties: number
  readonly years: number
  readonly stride: number
  readonly months: number
  readonly contractRent: Float32Array
  readonly marketRent: Float32Array
  readonly otherIncome: Float32Array
  readonly expenses: Float32Array
  readonly leasing: Float32Array
  /** By property. */
  readonly lastMonth: Float32Array
  readonly keptOfIncome: Float32Array
  readonly openingValue: Float32Array
}

export type PathBatch = {
  readonly paths: number
  readonly rent: Float32Array
  readonly kept: Float32Array
  readonly valueLog: Float32Array
  readonly expense: Float32Array
}

export type BatchIncome = {
  readonly noi: Float32Array
  readonly value: Float32Array
  readonly forwardNoi: Float32Array
}

export type CardMode = 'webgl2' | 'webgpu'
export type NoCard = 'noCard' | 'softwareCard'

export type ToGpu =
  | { readonly type: 'open'; readonly model: IncomeModel; readonly batch: number }
  | { readonly type: 'income'; readonly id: number; readonly batch: PathBatch }

export type FromGpu =
  | { readonly type: 'opened'; readonly mode: CardMode; readonly device: string }
  | { readonly type: 'refused'; readonly reason: NoCard }
  | { readonly type: 'income'; readonly id: number; readonly income: BatchIncome }
  | { readonly type: 'failed'; readonly message: string }

/** Which of the two was faster on this machine when both were timed. */
export type Faster = 'card' | 'processor'
