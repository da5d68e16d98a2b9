import type { CapexPhasingInput, CapexProject } from '#shared/capex-phasing/capex-phasing'
import {
  CAPEX_PHASING_FIELDS,
  type CapexPhasingField,
} from '#shared/capex-phasing/capex-phasing-fields'
import { t } from '../app/messages/t.ts'
import { capitalize } from '../optimizer/readable.ts'
import { writeInput } from '../optimizer/write-input.ts'
import { useFormat } from '../ui/use-format.ts'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'

type Props = { readonly input: CapexPhasingInput }

const possible = [
  'cost',
  'durationMonths',
  'upliftMonthly',
  'upliftLagMonths',
  'rentLossMonthly',
  'earliest',
  'deadline',
] as const

/** The projects as they were weighed, whether they are done or not. */
export function CapexReportProjects({ input: { projects } }: Props) {
  const format = useFormat()
  // What no project says anything about has no column.
  const columns = possible.filter((column) => projects.some((project) => Boolean(project[column])))
  const fieldOf = (column: (typeof possible)[number]): CapexPhasingField => `projects.${column}`
  return (
    <ReportPart title={t('cx.weighedProjects')}>
      <ReportTable
        label={t('cx.weighedProjects')}
        columns={[
          { title: t('project.name') },
          ...columns.map((column) => ({
            title: capitalize(CAPEX_PHASING_FIELDS[fieldOf(column)].label),
            isFigure: true,
          })),
          { title: t('cx.wish') },
        ]}
        rows={projects.map((project) => ({
          key: project.id,
          cells: [
            project.name ?? project.id,
            ...columns.map((column) => {
              const value = project[column]
              const { unit } = CAPEX_PHASING_FIELDS[fieldOf(column)]
              return value === undefined ? '' : writeInput(value, unit, format)
            }),
            wishOf(project),
          ],
        }))}
      />
    </ReportPart>
  )
}

function wishOf({ must, exclude }: CapexProject): string {
  if (exclude === true) return t('cx.wish.exclude')
  return t(must === true ? 'cx.wish.must' : 'cx.wish.consider')
}
