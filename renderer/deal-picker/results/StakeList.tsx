import type { Deal } from '#shared/deal-picker'
import { t } from '../../app/messages/t.ts'
import { type Formatters, useFormat } from '../../ui/use-format.ts'
import { type PlanDifference } from '../plan-difference.ts'
import { nameOfDeal } from '../plan-rows.ts'
import styles from './results.module.css'

type Stake = PlanDifference['added'][number]

type Props = {
  readonly title: string
  /** Stands before each deal, so that the direction is not told by place alone. */
  readonly sign: '+' | '−' | '±'
  readonly stakes: readonly Stake[]
  readonly deals: ReadonlyMap<string, Deal>
}

const mostShown = 8

/** Deals that move in one direction, with their money. */
export function StakeList({ title, sign, stakes, deals }: Props) {
  const format = useFormat()
  if (stakes.length === 0) return null
  const hidden = stakes.length - mostShown
  return (
    <div className={styles['stakes']}>
      <h3>{title}</h3>
      <ul>
        {stakes.slice(0, mostShown).map((stake) => (
          <li key={stake.id}>
            <span aria-hidden>{sign}</span>
            <span className={styles['stakeName']}>{nameOfDeal(deals, stake.id)}</span>
            <span className={styles['stakeMoney']}>{writeStake(stake, sign, format)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={styles['answerState']}>{t('dpr.more', { count: hidden })}</p>}
    </div>
  )
}

function writeStake({ from, to }: Stake, sign: Props['sign'], format: Formatters): string {
  if (sign === '+') return format.moneyMajor(to)
  if (sign === '−') return format.moneyMajor(from)
  return t('dpr.changesTo', { from: format.moneyMajor(from), to: format.moneyMajor(to) })
}
