import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PlanYear } from '#shared/budgets'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PlanGrid } from './grid/PlanGrid.tsx'
import { hasDraft } from './grid/plan-drafts.ts'
import { NewPlanDialog } from './NewPlanDialog.tsx'
import { PlanToolbar } from './PlanToolbar.tsx'
import { VarianceView } from './VarianceView.tsx'

type Props = {
  readonly plan: PlanYear
  readonly onYear: (year: number) => void
  /** What stands beside the figures of every year. */
  readonly children: ReactNode
}

/** A year's plan: looked at against what was booked, or edited. */
export function PlanYearView({ plan, onYear, children }: Props) {
  const { file } = useWorkspace()
  const [isEditing, setEditing] = useState(hasDraft(plan))
  const [isMaking, setMaking] = useState(false)
  const make = (
    <Button disabled={file.readOnly} onClick={() => setMaking(true)} data-testid="make-plan">
      {t('plan.make', { year: String(plan.year) })}
    </Button>
  )
  return (
    <>
      <PlanToolbar
        plan={plan}
        isEditing={isEditing}
        onYear={onYear}
        onEdit={() => setEditing(true)}
        onMake={() => setMaking(true)}
      />
      {isEditing && <PlanGrid plan={plan} onDone={() => setEditing(false)} />}
      {!isEditing && plan.hasPlan && <VarianceView plan={plan}>{children}</VarianceView>}
      {!isEditing && !plan.hasPlan && (
        <>
          <EmptyState sentence={t('plan.empty', { year: String(plan.year) })} action={make} />
          {children}
        </>
      )}
      {isMaking && (
        <NewPlanDialog
          plan={plan}
          onClose={() => setMaking(false)}
          onEmpty={() => {
            setMaking(false)
            setEditing(true)
          }}
        />
      )}
    </>
  )
}
