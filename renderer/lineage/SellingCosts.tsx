import { Button } from '@mantine/core'
import { useState } from 'react'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed } from '../ui/notify.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './lineage.module.css'

type Props = { readonly rate: number }

const mostShare = 0.5

/** What a sale would cost, as a share of the value; of the portfolio, for its returns alone. */
export function SellingCosts({ rate }: Props) {
  const { portfolio, file } = useWorkspace()
  const [typed, setTyped] = useState<number | null>(rate)
  const isValid = typed !== null && typed >= 0 && typed <= mostShare
  const save = () => {
    if (isValid)
      api.metrics.setSellingCostRate({ portfolioId: portfolio.id, rate: typed }).catch(notifyFailed)
  }
  return (
    <div className={styles['selling']}>
      <UnitInput
        label={t('lineage.sellingCosts')}
        unit="percent"
        value={typed}
        onChange={setTyped}
        error={isValid ? null : t('lineage.sellingRange')}
        disabled={file.readOnly}
      />
      <Button variant="default" disabled={!isValid || typed === rate} onClick={save}>
        {t('common.save')}
      </Button>
    </div>
  )
}
