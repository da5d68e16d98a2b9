import type { IsoMonth } from '#shared/dates'
import { minorToMajor } from '#shared/money'
import type { Minor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import { CapexPhasingResult } from '#shared/capex-phasing/capex-phasing'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import type { AppContext } from '../app-context.ts'
import { deletePlannedMonths, upsertPlannedMonths } from '../budgets/budget-queries.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { insertRunTask } from '../optimizations/optimization-queries.ts'
import type { PlanCarrier, PreparedPlan } from '../optimizations/plan-carrier.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { earlierWorks, prepareAcceptance } from './capex-acceptance.ts'
import type { Acceptance, DatedProject, PlanMonth } from './capex-acceptance.ts'
import { compareCapex } from './capex-compare.ts'
import {
  listAcceptedRuns,
  listPlannedInCategory,
  listStampedProjects,
  updateProjectDates,
} from './capex-queries.ts'
import { RENT, WORKS } from './works-category.ts'

/** Projects get their months and tasks, properties the planned costs and the rent that follows. */
export const capexPhasingCarrier: PlanCarrier<'capex-phasing'> = {
  topics: ['properties', 'budgets'],
  prepare: prepareCapex,
  compare: compareCapex,
}

async function prepareCapex(
  _context: AppContext,
  db: DataBase,
  run: RunOf<'capex-phasing'>,
): Promise<PreparedPlan> {
  const { currency } = await requirePortfolio(db, run.portfolioId)
  const projects = await listStampedProjects(db, run.portfolioId)
  const earlier = earlierWorks(await readAcceptedRuns(db, run.portfolioId))
  const accepted = prepareAcceptance(run, { projects, currency, earlier })
  const lines = await newLines(db, accepted)
  return {
    changes: [
      ...accepted.projects.map(changeOfProject),
      ...accepted.tasks.map(changeOfTask),
      ...lines.map((line) => changeOfLine(line, currency)),
    ],
    write: async (tx, command) => {
      for (const { project, startMonth, status } of accepted.projects) {
        await updateProjectDates(tx, project.id, { startMonth, status }, command.at)
      }
      for (const { title, due, propertyId } of accepted.tasks) {
        await insertRunTask(tx, run, { title, dueDate: due, propertyId }, command)
      }
      for (const line of lines) await writeLine(tx, line, command.at)
    },
  }
}

const readAcceptedRuns = async (db: DataBase, portfolioId: string) =>
  (await listAcceptedRuns(db, { portfolioId, optimizer: 'capex-phasing', category: RENT })).map(
    ({ id, inputJson, resultJson, changedCategory }) => ({
      id,
      input: JSON.parse(inputJson) as unknown,
      result: CapexPhasingResult.parse(JSON.parse(resultJson)),
      // SQLite says true as 1.
      changedRent: Boolean(changedCategory),
    }),
  )

/** A planned month of a property, signed as it will be booked. */
type NewLine = PlanMonth & { readonly before: Minor | null; readonly after: Minor }

async function newLines(db: DataBase, { months }: Acceptance): Promise<NewLine[]> {
  const planned = new Map<string, Minor>()
  for (const propertyId of new Set(months.map((month) => month.propertyId)))
    for (const category of [WORKS, RENT])
      for (const { month, amount } of await listPlannedInCategory(db, propertyId, category))
        planned.set(`${propertyId} ${category} ${month}`, amount)
  const lines = months.map((line) => {
    const before = planned.get(`${line.propertyId} ${line.category} ${line.month}`) ?? null
    const sum = (before ?? 0) + line.change
    // What somebody took out of the plan by hand is not taken out twice.
    return { ...line, before, after: line.category === WORKS ? Math.min(0, sum) : Math.max(0, sum) }
  })
  return lines.filter(({ before, after }) => after !== (before ?? 0))
}

async function writeLine(
  tx: DataTransaction,
  { propertyId, month, category, after, before }: NewLine,
  at: string,
): Promise<void> {
  const line = { month, category, amount: after }
  if (after !== 0) await upsertPlannedMonths(tx, propertyId, [line], at)
  else if (before !== null) await deletePlannedMonths(tx, propertyId, [line])
}

const changeOfProject = ({ project, startMonth, status, works }: DatedProject): PlanChange => ({
  entity: 'project',
  entityId: project.id,
  action: 'change',
  name: `${project.name}, ${project.propertyName}`,
  facts: [
    {
      name: 'status',
      from: { kind: 'status', value: project.status },
      to: { kind: 'status', value: status },
    },
    { name: 'start', from: monthFact(project.startMonth), to: monthFact(startMonth) },
    { name: 'finish', from: null, to: monthFact(works?.finish ?? null) },
  ],
})

const monthFact = (value: IsoMonth | null) =>
  value === null ? null : ({ kind: 'month', value } as const)

const changeOfTask = ({ title, due }: Acceptance['tasks'][number]): PlanChange => ({
  entity: 'task',
  entityId: null,
  action: 'add',
  name: title,
  facts: [{ name: 'due', from: null, to: { kind: 'date', value: due } }],
})

const changeOfLine = (line: NewLine, currency: string): PlanChange => ({
  entity: 'budget',
  entityId: line.propertyId,
  action: line.before === null ? 'add' : 'change',
  name: line.propertyName,
  facts: [
    { name: 'category', from: null, to: { kind: 'category', value: line.category } },
    { name: 'due', from: null, to: { kind: 'month', value: line.month } },
    {
      name: 'amount',
      from: line.before === null ? null : moneyFact(line.before, currency),
      to: moneyFact(line.after, currency),
    },
  ],
})

const moneyFact = (amount: Minor, currency: string) =>
  ({ kind: 'money', value: minorToMajor(amount, currency) }) as const
