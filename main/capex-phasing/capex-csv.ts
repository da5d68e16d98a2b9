import { type CsvCell, toCsv } from '../exports/csv.ts'
import type { CapexExport } from './capex-export.ts'

const header = [
  'Id',
  'Name',
  'Done',
  'Start',
  'Finish',
  'Months of works',
  'Cost',
  'Uplift a month',
  'Value',
  'Why not',
]

/** A Capex Phasing run as one plain table: every project, those that are done first. */
export function capexCsv({ run, input, works, nameOf }: CapexExport): string {
  const whyNot = new Map(
    (run.explanation?.whyNot ?? []).map(({ projectId, sentence }) => [projectId, sentence]),
  )
  const done = new Set(works.map(({ id }) => id))
  const left = input.projects.filter(({ id }) => !done.has(id))
  return toCsv([
    header,
    ...works.map(({ id, name, start, finish, npv, job }): CsvCell[] => [
      id,
      name,
      true,
      start,
      finish,
      job.duration,
      job.project.cost,
      job.project.upliftMonthly ?? 0,
      npv,
      null,
    ]),
    ...left.map(({ id, cost, durationMonths, upliftMonthly }): CsvCell[] => [
      id,
      nameOf(id),
      false,
      null,
      null,
      durationMonths,
      cost,
      upliftMonthly ?? 0,
      null,
      whyNot.get(id) ?? null,
    ]),
  ])
}
