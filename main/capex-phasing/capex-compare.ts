import { plannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import type { PlannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import { lastDayOf } from '#shared/dates'
import type { IsoDate } from '#shared/dates'
import { minorToMajor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ActualRow } from '#shared/optimizer/plan-changes'
import type { AppContext } from '../app-context.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readInput } from './capex-acceptance.ts'
import type { StampedProject } from './capex-acceptance.ts'
import { listBookedInCategory, listStampedProjects } from './capex-queries.ts'
import { WORKS } from './works-category.ts'

/** A cost within this share of the plan is as planned. */
const CLOSE = 0.05

/**
 * Where each planned project stands, and what was booked for works of its property in the months
 * planned: bookings name a property, not a project, so projects there at the same time share them.
 */
export async function compareCapex(
  context: AppContext,
  db: DataBase,
  run: RunOf<'capex-phasing'>,
): Promise<ActualRow[]> {
  const { currency } = await requirePortfolio(db, run.portfolioId)
  const works = run.result.plan ? plannedWorks(readInput(run), run.result.plan) : []
  const projects = await listStampedProjects(db, run.portfolioId)
  const byId = new Map(projects.map((project) => [project.id, project]))
  const dates = works.flatMap((each) => rowsOfProject(each, byId.get(each.id)))
  const costs = await rowsOfProperties(db, works, byId, { currency, today: context.today() })
  return [...dates, ...costs]
}

function rowsOfProject(works: PlannedWorks, project: StampedProject | undefined): ActualRow[] {
  const common = { entity: 'project', entityId: project?.id ?? null, name: works.name } as const
  const start = { kind: 'month', value: works.start } as const
  const planned = { ...common, fact: 'start', planned: start } as const
  if (!project) return [{ ...planned, actual: null, state: 'gone' }]
  const { startMonth, status } = project
  const done = { kind: 'status', value: 'done' } as const
  return [
    {
      ...planned,
      actual: startMonth === null ? null : { kind: 'month', value: startMonth },
      state: startMonth === works.start ? 'as-planned' : 'differs',
    },
    {
      ...common,
      fact: 'status',
      planned: done,
      actual: { kind: 'status', value: status },
      state: status === 'done' ? 'as-planned' : 'open',
    },
  ]
}

type Setting = { readonly currency: string; readonly today: IsoDate }

async function rowsOfProperties(
  db: DataBase,
  works: readonly PlannedWorks[],
  byId: ReadonlyMap<string, StampedProject>,
  setting: Setting,
): Promise<ActualRow[]> {
  const rows: ActualRow[] = []
  const properties = new Map(
    works.flatMap(({ id }) => {
      const project = byId.get(id)
      return project ? [[project.propertyId, project.propertyName] as const] : []
    }),
  )
  for (const [propertyId, name] of properties) {
    const here = works.filter(({ id }) => byId.get(id)?.propertyId === propertyId)
    const booked = await listBookedInCategory(db, propertyId, WORKS)
    rows.push(costRow(here, booked, { propertyId, name, ...setting }))
  }
  return rows
}

function costRow(
  works: readonly PlannedWorks[],
  booked: readonly { readonly month: string; readonly amount: number }[],
  { propertyId, name, currency, today }: Setting & { propertyId: string; name: string },
): ActualRow {
  const costs = works.flatMap((each) => each.costs)
  const months = new Set(costs.map(({ month }) => month))
  const planned = costs.reduce((sum, { cost }) => sum + cost, 0)
  const spent = booked
    .filter(({ month }) => months.has(month))
    .reduce((sum, { amount }) => sum - minorToMajor(amount, currency), 0)
  const isOver = [...months].every((month) => lastDayOf(month) < today)
  const isClose = Math.abs(spent - planned) <= CLOSE * planned
  const judged = isClose ? 'as-planned' : 'differs'
  return {
    entity: 'property',
    entityId: propertyId,
    name,
    fact: 'cost',
    planned: { kind: 'money', value: planned },
    actual: { kind: 'money', value: spent },
    state: isOver ? judged : 'open',
  }
}
