import type { MonthOfMoney } from '#shared/properties'
import { t } from '../../app/messages/t.ts'
import { MoneyText } from '../MoneyText.tsx'
import { useFormat } from '../use-format.ts'
import styles from './months.module.css'

type Props = { readonly month: MonthOfMoney }

/** The key of the months chart, with the figures of the month under the pointer (else the last). */
export function MonthsLegend({ month }: Props) {
  const format = useFormat()
  return (
    <div className={styles['legend']}>
      <span className={styles['legendMonth']}>{format.month(month.month)}</span>
      <span>
        <i className={styles['keyIncome']} />
        {t('month.income')} <MoneyText minor={month.income} />
      </span>
      <span>
        <i className={styles['keyCost']} />
        {t('month.operating')} <MoneyText minor={month.operating} />
      </span>
      <span>
        <i className={styles['keyNoi']} />
        {t('month.noi')} <MoneyText minor={month.noi} />
      </span>
    </div>
  )
}
