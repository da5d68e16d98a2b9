import { Button } from '@mantine/core'
import type { PlanYear } from '#shared/budgets'
import { t } from '../../app/messages/t.ts'
import { AddCategory } from './AddCategory.tsx'
import styles from './grid.module.css'
import { GridTable } from './GridTable.tsx'
import { addRow } from './plan-edits.ts'
import { usePlanGrid } from './use-plan-grid.ts'

type Props = { readonly plan: PlanYear; readonly onDone: () => void }

/** A year's plan as a sheet of categories by months; saved whole, and taken back whole. */
export function PlanGrid({ plan, onDone }: Props) {
  const grid = usePlanGrid(plan, onDone)
  const shown = new Set(grid.rows.map(({ category }) => category))
  return (
    <div className={styles['editor']} data-testid="plan-grid">
      <p className={styles['hint']}>{t('plan.grid.hint')}</p>
      <GridTable year={plan.year} rows={grid.rows} onChange={grid.change} />
      <div className={styles['foot']}>
        <AddCategory
          others={plan.others.filter(({ category }) => !shown.has(category))}
          onAdd={(category) => grid.change(addRow(grid.rows, category))}
        />
        <span className={styles['state']} aria-live="polite">
          {grid.isChanged ? t('plan.grid.unsaved') : t('plan.grid.unchanged')}
        </span>
        <Button variant="default" onClick={grid.discard}>
          {grid.isChanged ? t('plan.grid.discard') : t('common.close')}
        </Button>
        <Button
          disabled={!grid.isChanged}
          loading={grid.isSaving}
          onClick={grid.save}
          data-testid="save-plan"
        >
          {t('plan.grid.save')}
        </Button>
      </div>
    </div>
  )
}
