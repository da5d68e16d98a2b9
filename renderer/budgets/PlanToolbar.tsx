import { Button, Select } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { PlanYear } from '#shared/budgets'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import styles from './budgets.module.css'

type Props = {
  readonly plan: PlanYear
  readonly isEditing: boolean
  readonly onYear: (year: number) => void
  readonly onEdit: () => void
  readonly onMake: () => void
}

/** Which year, and what can be done with its plan. */
export function PlanToolbar({ plan, isEditing, onYear, onEdit, onMake }: Props) {
  const { file, asOf } = useWorkspace()
  const save = () => {
    const { propertyId, year } = plan
    api.budgets
      .exportXlsx({ propertyId, year, asOf })
      .then((path) => path !== null && notifyDone(t('common.saved', { path })), notifyFailed)
  }
  return (
    <div className={styles['toolbar']}>
      <Select
        w={150}
        aria-label={t('plan.year')}
        data={yearsOf(plan)}
        value={String(plan.year)}
        onChange={(year) => year !== null && onYear(Number(year))}
        allowDeselect={false}
        disabled={isEditing}
        data-testid="plan-year"
      />
      <div className={styles['actions']}>
        {plan.hasPlan && !isEditing && (
          <>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.6} />}
              onClick={save}
              data-testid="plan-xlsx"
            >
              {t('plan.export')}
            </Button>
            <Button variant="default" disabled={file.readOnly} onClick={onMake}>
              {t('plan.remake')}
            </Button>
            <Button disabled={file.readOnly} onClick={onEdit} data-testid="edit-plan">
              {t('plan.edit')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** From the first year with bookings or a plan to two years after the last full month. */
function yearsOf({ year, plannedYears, firstBookedMonth, lastFullMonth }: PlanYear) {
  const last = Number(lastFullMonth.slice(0, 4))
  const first = Number((firstBookedMonth ?? lastFullMonth).slice(0, 4))
  const from = Math.min(first, last, year, ...plannedYears)
  const to = Math.max(last + 2, year, ...plannedYears)
  return Array.from({ length: to - from + 1 }, (_, index) => to - index).map((each) => ({
    value: String(each),
    label: plannedYears.includes(each)
      ? t('plan.yearPlanned', { year: String(each) })
      : String(each),
  }))
}
