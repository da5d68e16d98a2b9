import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import { t } from '../../app/messages/t.ts'
import { AllocationChart } from './AllocationChart.tsx'
import styles from './results.module.css'

type Props = { readonly input: DealPickerInput; readonly plan: DealPlan }

/** Where the money goes, by sector and by city. */
export function AllocationCharts({ input, plan }: Props) {
  return (
    <div className={styles['charts']}>
      <AllocationChart by="sector" title={t('dpr.bySector')} input={input} plan={plan} />
      <AllocationChart by="city" title={t('dpr.byCity')} input={input} plan={plan} />
    </div>
  )
}
