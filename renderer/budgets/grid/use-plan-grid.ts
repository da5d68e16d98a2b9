import { useState } from 'react'
import type { PlanYear } from '#shared/budgets'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { useSave } from '../../ui/form/use-save.ts'
import { notifyFailed } from '../../ui/notify.ts'
import { dropDraft, keepDraft, readDraft } from './plan-drafts.ts'
import { gridOf, type GridRow, isSameGrid } from './plan-edits.ts'

/** The grid as it was last edited, and its saving as one command. */
export function usePlanGrid(plan: PlanYear, onDone: () => void) {
  const [rows, setRows] = useState(() => readDraft(plan) ?? gridOf(plan))
  const finish = () => {
    dropDraft(plan)
    onDone()
  }
  const save = useSave(
    () => {
      const { propertyId, year } = plan
      const edited = rows.map(({ category, months }) => ({ category, months: [...months] }))
      return api.budgets.save({ propertyId, year, rows: edited })
    },
    { say: () => t('plan.saved', { year: String(plan.year) }), after: finish },
  )
  const change = (next: readonly GridRow[]) => {
    setRows(next)
    keepDraft(plan, next)
  }
  return {
    rows,
    change,
    isChanged: !isSameGrid(rows, gridOf(plan)),
    isSaving: save.isPending,
    save: () => save.mutate(undefined, { onError: notifyFailed }),
    discard: finish,
  }
}
