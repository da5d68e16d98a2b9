import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { t } from '../../app/messages/t.ts'
import { sumOf, type TableColumn } from '../../ui/table-column.ts'
import type { ProjectDraft } from '../draft.ts'
import { earliestOf } from '../to-input.ts'
import styles from './input.module.css'
import { ProjectDates } from './ProjectDates.tsx'
import { WishSelect } from './WishSelect.tsx'

type Change = (id: string, change: Partial<ProjectDraft>) => void

export const projectColumns = (
  facts: CapexFacts,
  onChange: Change,
): readonly TableColumn<ProjectDraft>[] => [
  {
    key: 'name',
    title: t('project.name'),
    value: ({ name }) => name,
    render: ({ name, propertyName, durationMonths }) => (
      <>
        <div>{name}</div>
        <div className={styles['place']}>
          {t('cx.placeMonths', { count: durationMonths ?? 0, place: propertyName })}
        </div>
      </>
    ),
  },
  {
    key: 'pick',
    title: t('cx.wish'),
    value: ({ pick }) => t(`cx.wish.${pick}`),
    width: 128,
    render: (project) => (
      <WishSelect project={project} onChange={(pick) => onChange(project.id, { pick })} />
    ),
  },
  {
    key: 'cost',
    title: t('project.cost'),
    kind: 'majorMoney',
    value: ({ cost }) => cost,
    total: (rows) => sumOf(rows, ({ cost }) => cost),
  },
  {
    key: 'uplift',
    title: t('cx.uplift'),
    kind: 'majorMoney',
    value: ({ upliftMonthly }) => upliftMonthly,
    total: (rows) => sumOf(rows, ({ upliftMonthly }) => upliftMonthly),
  },
  {
    key: 'dates',
    title: t('cx.dates'),
    value: (project) => earliestOf(project, facts) ?? project.deadline,
    render: (project) => <ProjectDates from={earliestOf(project, facts)} by={project.deadline} />,
  },
]
