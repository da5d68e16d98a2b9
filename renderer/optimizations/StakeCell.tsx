import { t } from '../app/messages/t.ts'
import { MoneyText } from '../ui/MoneyText.tsx'
import { RateText } from '../ui/RateText.tsx'
import styles from './compare.module.css'
import type { Stake } from './diff-decisions.ts'

type Props = { readonly stake: Stake | null }

/** A deal's share and amount in one run. */
export function StakeCell({ stake }: Props) {
  if (stake === null) return <span className={styles['absent']}>{t('compare.notPicked')}</span>
  return (
    <>
      <span className={styles['change']}>
        <RateText rate={stake.share} />
      </span>
      <MoneyText major={stake.amount} />
    </>
  )
}
