import type { DealPickerInput, DealPlan } from '#shared/deal-picker'
import { allocationBy } from '../deal-picker/allocation.ts'
import { PaperBars } from './PaperBars.tsx'
import styles from './paper.module.css'

type Props = { readonly input: DealPickerInput; readonly plan: DealPlan }

const groups = ['sector', 'city'] as const

/** Where the money goes. */
export function PaperAllocation({ input, plan }: Props) {
  if (plan.deals.length === 0) return null
  return (
    <div className={styles['halves']}>
      {groups.map((by) => (
        <PaperBars key={by} by={by} rows={allocationBy(by, input, plan)} />
      ))}
    </div>
  )
}
