import type { Model, Variable } from '../model/model.ts'
import type { Instrument, Pair, Part, Stack } from './debt-stack-parts.ts'

/** The stack with a variable for everything that is to be decided. */
export type Scene = Stack & {
  readonly debtParts: readonly Part[]
  readonly amount: (part: Part) => Variable
  readonly notional: (pair: Pair) => Variable
  /** H_j */
  readonly hedged: (instrument: Instrument) => Variable
  /** D */
  readonly debt: Variable
  readonly used: (part: Part) => Variable
  readonly chosen: (instrument: Instrument) => Variable
  /** t; `null` when the worst case has no weight. */
  readonly worst: Variable | null
}

/** Declares every variable, sized so that the solver counts money in thousandths of the need. */
export function sceneOf(model: Model, stack: Stack): Scene {
  const { input, parts, pairs, instruments } = stack
  const size = 1000 / input.need
  const debtParts = parts.filter((part) => part.isDebt)
  return {
    ...stack,
    debtParts,
    amount: model.variables(
      parts,
      0,
      ({ tranche }) => tranche.max ?? Infinity,
      ({ tranche }) => ({ name: `tranche:${tranche.id}`, size }),
    ),
    notional: model.variables(pairs, 0, Infinity, ({ part, instrument }) => ({
      name: `hedge:${part.tranche.id}:${instrument.hedge.id}`,
      size,
    })),
    hedged: model.variables(instruments, -Infinity, Infinity, () => ({ derived: true, size })),
    debt: model.variable(-Infinity, Infinity, { derived: true, size }),
    used: model.variables(flagged(stack), 0, 1, () => ({ integer: true })),
    chosen: model.variables(stack.isOneHedge ? instruments : [], 0, 1, () => ({ integer: true })),
    worst:
      stack.worstCaseWeight > 0
        ? model.variable(-Infinity, Infinity, { derived: true, size: 10 * size })
        : null,
  }
}

export const flagged = ({ parts }: Stack): Part[] => parts.filter(({ hasFlag }) => hasFlag)
