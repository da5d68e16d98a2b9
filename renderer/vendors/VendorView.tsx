import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Task, TaskRow } from '#shared/tasks/tasks'
import type { VendorRow } from '#shared/tasks/vendors'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { TaskDialog } from '../tasks/TaskDialog.tsx'
import { TasksTable } from '../tasks/TasksTable.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Figure } from '../ui/Figure.tsx'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from '../ui/page-columns.module.css'
import { VendorDialog } from './VendorDialog.tsx'

type Props = { readonly vendor: VendorRow; readonly tasks: readonly TaskRow[] }

/** How to reach a vendor, what they do and have done, and what it has cost. */
export function VendorView({ vendor, tasks }: Props) {
  const { file } = useWorkspace()
  const [isEditing, setEditing] = useState(false)
  const [task, setTask] = useState<Task | null>(null)
  return (
    <div data-testid="vendor">
      <PageHeader
        title={vendor.name}
        intro={vendor.trade}
        actions={
          <>
            <Anchor component={Link} to="/tasks/vendors" size="sm" mr="xs">
              {t('vendor.all')}
            </Anchor>
            <Button variant="default" disabled={file.readOnly} onClick={() => setEditing(true)}>
              {t('common.edit')}
            </Button>
          </>
        }
      />
      <VendorKpis vendor={vendor} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Section title={t('vendor.work')}>
            {tasks.length === 0 ? (
              <p>{t('vendor.noWork')}</p>
            ) : (
              <TasksTable tasks={tasks} find="" shown="all" onEdit={setTask} />
            )}
          </Section>
        </div>
        <div>
          <Section title={t('vendor.contact')}>
            <FactList facts={contactOf(vendor)} />
          </Section>
          <HistorySection table="vendors" id={vendor.id} />
        </div>
      </div>
      {isEditing && <VendorDialog vendor={vendor} onClose={() => setEditing(false)} />}
      {task && <TaskDialog task={task} subject={{}} onClose={() => setTask(null)} />}
    </div>
  )
}

function VendorKpis({ vendor }: Pick<Props, 'vendor'>) {
  const format = useFormat()
  return (
    <KpiStrip label={t('vendor.figures')}>
      <KpiTile isSmall label={t('vendor.openTasks')} value={format.number(vendor.openTasks)} />
      <KpiTile isSmall label={t('vendor.doneTasks')} value={format.number(vendor.doneTasks)} />
      <KpiTile isSmall label={t('vendor.cost')} value={<MoneyText minor={vendor.cost} />} />
    </KpiStrip>
  )
}

const contactOf = ({ phone, email, notes }: VendorRow) =>
  [
    [t('vendor.phone'), <Figure key="phone" text={phone} reason={t('vendor.notKnown')} />],
    [t('vendor.email'), <Figure key="email" text={email} reason={t('vendor.notKnown')} />],
    [t('notes.title'), <Figure key="notes" text={notes || null} reason={t('vendor.noNotes')} />],
  ] as const
