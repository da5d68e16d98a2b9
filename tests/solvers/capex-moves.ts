import type {
  CapexPhasingInput,
  CapexProject,
  ProjectGroup,
} from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import type { RelaxationMove } from '#shared/optimizer/optimizer-result'

type Change = (input: CapexPhasingInput, move: Move) => CapexPhasingInput
type Move = {
  /** Id of the crew, group or project. */
  readonly key: string
  readonly side: string | undefined
  /** Position of the month, for limits of a month. */
  readonly t: number
  /** By how much to move, for amounts. */
  readonly step: number
  /** The same in whole projects, months and units; half of one is none. */
  readonly count: number
}

/** Moves each limit by a part of its way. */
export function applyMoves(
  input: CapexPhasingInput,
  moves: readonly RelaxationMove[],
  part: number,
): CapexPhasingInput {
  let changed = input
  for (const { id, by } of moves) {
    const [kind = '', key = '', side] = id.split(':')
    const step = part * by * (part === 1 ? 1 + 1e-6 : 1)
    const count = Math.trunc(step + 1e-5 * Math.sign(by))
    const t = monthsFrom(input.startMonth, id.slice(-7))
    changed = (CHANGES[kind] ?? giveUp)(changed, { key, side, t, step, count })
  }
  return changed
}

const CHANGES: Readonly<Record<string, Change>> = {
  monthlyLimit: (input, { t, step }) => ({
    ...input,
    monthlyLimit: addAt(input.monthlyLimit, t, step, input.months),
  }),
  cash: (input, { t, step }) => ({
    ...input,
    ...(input.cash && {
      cash: { ...input.cash, inflow: addAt(input.cash.inflow, t, step, input.months) },
    }),
  }),
  totalBudget: (input, { step }) => ({ ...input, totalBudget: (input.totalBudget ?? 0) + step }),
  maxParallel: (input, { count }) => ({ ...input, maxParallel: (input.maxParallel ?? 0) + count }),
  crew: (input, { key, t, step }) => ({
    ...input,
    crews: changeOne(input.crews, key, (crew) => ({
      ...crew,
      capacity: addAt(crew.capacity, t, step, input.months),
    })),
  }),
  group: (input, { key, side, count }) => ({
    ...input,
    groups: changeOne(input.groups, key, (group) => moveGroup(group, side, count)),
  }),
  deadline: (input, { key, count }) => ({
    ...input,
    projects: changeOne(input.projects, key, (project) => ({
      ...project,
      deadline: addMonths(project.deadline ?? input.startMonth, count),
    })),
  }),
}

/** A project that must be done may be left. */
const giveUp: Change = (input, { key, count }) => ({
  ...input,
  projects: changeOne(input.projects, key, (project: CapexProject) => ({
    ...project,
    must: count === 0,
  })),
})

const moveGroup = (group: ProjectGroup, side: string | undefined, count: number): ProjectGroup =>
  side === 'min'
    ? { ...group, min: (group.min ?? 0) + count }
    : { ...group, max: (group.max ?? 1) + count }

const changeOne = <Item extends { id: string }>(
  items: readonly Item[] = [],
  id: string,
  change: (item: Item) => Item,
): Item[] => items.map((item) => (item.id === id ? change(item) : item))

/** Adds to one month of a number that may be one for all months. */
const addAt = (value: number | number[] = 0, t: number, step: number, months: number): number[] =>
  Array.from({ length: months }, (_, k) => {
    const old = typeof value === 'number' ? value : (value[k] ?? 0)
    return k === t ? old + step : old
  })

const monthsFrom = (start: string, month: string): number =>
  (Number(month.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
  Number(month.slice(5)) -
  Number(start.slice(5))
