import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Project, ProjectStatus } from '#shared/projects'
import { t } from '../app/messages/t.ts'
import { CountFilter } from '../ui/CountFilter.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { MonthText } from '../ui/MonthText.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'
import { AddProjectButton } from './AddProjectButton.tsx'
import { ProjectMenu } from './ProjectMenu.tsx'

type Row = { readonly project: Project; readonly property: string; readonly propertyId: string }
type Props = {
  readonly rows: readonly Row[]
  /** Without one there is nothing to add a project to. */
  readonly hasProperties: boolean
}

const toneByStatus = {
  idea: 'neutral',
  planned: 'accent',
  running: 'warn',
  done: 'good',
} as const

const columns: readonly TableColumn<Row>[] = [
  { key: 'name', title: t('project.name'), value: ({ project }) => project.name },
  { key: 'property', title: t('properties.name'), value: (row) => row.property },
  {
    key: 'status',
    title: t('project.status'),
    value: ({ project }) => t(`project.${project.status}`),
    render: ({ project: { status } }) => (
      <StatusBadge tone={toneByStatus[status]}>{t(`project.${status}`)}</StatusBadge>
    ),
  },
  {
    key: 'start',
    title: t('project.start'),
    value: ({ project }) => project.startMonth,
    render: ({ project }) => <MonthText month={project.startMonth} />,
  },
  {
    key: 'deadline',
    title: t('project.deadline'),
    value: ({ project }) => project.deadline,
    render: ({ project }) => <MonthText month={project.deadline} />,
  },
  {
    key: 'duration',
    title: t('project.duration'),
    kind: 'number',
    value: ({ project }) => project.durationMonths,
  },
  {
    key: 'cost',
    title: t('project.cost'),
    kind: 'money',
    value: ({ project }) => project.cost,
    total: (rows) => sumOf(rows, ({ project }) => project.cost),
  },
  {
    key: 'uplift',
    title: t('project.uplift'),
    kind: 'money',
    value: ({ project }) => project.upliftMonthly,
    total: (rows) => sumOf(rows, ({ project }) => project.upliftMonthly),
  },
  {
    key: 'yield',
    title: t('project.yield'),
    help: t('project.yieldHelp'),
    kind: 'rate',
    value: (row) => yieldOf([row]),
    total: yieldOf,
  },
]

/** Capital works across properties. */
export function ProjectsTable({ rows, hasProperties }: Props) {
  const navigate = useNavigate()
  const [status, setStatus] = useState<Project['status'] | null>(null)
  if (rows.length === 0) {
    return (
      <EmptyState
        sentence={t('projects.empty')}
        action={
          hasProperties ? (
            <AddProjectButton />
          ) : (
            <Button component={Link} to="/properties" variant="default">
              {t('coming.money.link')}
            </Button>
          )
        }
      />
    )
  }
  const shown = rows.filter(({ project }) => status === null || project.status === status)
  return (
    <>
      <CountFilter
        label={t('project.status')}
        options={[null, ...ProjectStatus.options].map((value) => ({
          value,
          label: value === null ? t('projects.all') : t(`project.${value}`),
          count: rows.filter(({ project }) => value === null || project.status === value).length,
        }))}
        value={status}
        onValue={setStatus}
      />
      <DataTable
        id="projects"
        label={t('nav.projects')}
        rows={shown}
        rowKey={({ project }) => project.id}
        columns={columns}
        initialSort={{ columnAccessor: 'cost', direction: 'desc' }}
        renderActions={({ project }) => <ProjectMenu project={project} />}
        onOpenRow={({ propertyId }) =>
          void navigate({ to: '/properties/$propertyId/work', params: { propertyId } })
        }
      />
    </>
  )
}

function yieldOf(rows: readonly Row[]): number | null {
  return ratioOf(
    12 * sumOf(rows, ({ project }) => project.upliftMonthly),
    sumOf(rows, ({ project }) => project.cost),
  )
}
