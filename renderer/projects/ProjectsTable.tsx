import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Project } from '#shared/projects'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { MonthText } from '../ui/MonthText.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
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
]

/** Capital works across properties. */
export function ProjectsTable({ rows, hasProperties }: Props) {
  const navigate = useNavigate()
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
  return (
    <DataTable
      id="projects"
      label={t('nav.projects')}
      rows={rows}
      rowKey={({ project }) => project.id}
      columns={columns}
      initialSort={{ columnAccessor: 'cost', direction: 'desc' }}
      renderActions={({ project }) => <ProjectMenu project={project} />}
      onOpenRow={({ propertyId }) =>
        void navigate({ to: '/properties/$propertyId', params: { propertyId } })
      }
    />
  )
}
