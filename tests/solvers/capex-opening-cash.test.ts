import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { openingRow, potRow } from '#solvers/capex-phasing/capex-phasing-families'
import { buildCapexModel } from '#solvers/capex-phasing/capex-phasing-model'
import { describe, expect, it } from 'vitest'
import { randomCapex } from './random-capex.ts'
import { solveCapex } from './solve-capex.ts'
import { valueOfRelaxation } from './value-of-relaxation.ts'

const inputs = Array.from({ length: 24 }, (_, seed) =>
  openTo(randomCapex(seed + 1, { projects: 4, months: 8 })),
).filter(({ cash }) => cash !== undefined)

describe('the worth of opening cash', () => {
  it('lies between what a little less and a little more of it do when solved again', () => {
    const worths = inputs.flatMap((input) => {
      const result = solveCapex(input)
      if (result.status !== 'optimal') return []
      const worth = openingRow(input, potRow(input, result))?.limitDual ?? NaN
      const { below, above } = slopesOf(input)
      const room = 1e-2 * Math.abs(above) + 1e-6
      const isBetween = worth >= above - room && worth <= below + room
      expect({ worth, below, above, isBetween }).toMatchObject({ isBetween: true })
      return [worth]
    })
    expect(worths.filter((worth) => worth > 1e-6).length).toBeGreaterThan(3)
  })
})

/** Nothing that must be done, so that there is a plan whatever is in the pot. */
function openTo(input: CapexPhasingInput): CapexPhasingInput {
  const projects = input.projects.map((project) => Object.assign({}, project, { must: false }))
  const groups = (input.groups ?? []).map(({ id, projects: ids }) => ({
    id,
    projects: ids,
    max: 2,
  }))
  return { ...input, projects, groups }
}

/** Change of the relaxation's value for each unit of opening cash, downwards and upwards. */
function slopesOf(input: CapexPhasingInput): { below: number; above: number } {
  const step = 1e-4 * Math.max(1, input.cash?.opening ?? 0)
  const [less, same, more] = [valueWith(input, -step), valueWith(input, 0), valueWith(input, step)]
  const below = (same - less) / step
  return { below: Number.isNaN(below) ? Infinity : below, above: (more - same) / step }
}

const valueWith = (input: CapexPhasingInput, change: number): number => {
  const cash = { ...input.cash, opening: (input.cash?.opening ?? 0) + change }
  return valueOfRelaxation(buildCapexModel({ ...input, cash }))
}
