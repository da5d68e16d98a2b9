import type { TransactionFilter } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { NumberText } from '../ui/NumberText.tsx'
import { useBookingSums } from './use-bookings.ts'
import styles from './bookings.module.css'

type Props = { readonly filter: TransactionFilter }

/** What the filtered bookings come to. */
export function SumRow({ filter }: Props) {
  const { data, isPlaceholderData } = useBookingSums(filter)
  return (
    <dl
      className={styles['sums']}
      title={t('sums.help')}
      data-stale={isPlaceholderData || undefined}
      data-testid="booking-sums"
    >
      <div>
        <dt>{t('sums.in')}</dt>
        <dd>
          <ExactMoney minor={data?.in ?? null} />
        </dd>
      </div>
      <div>
        <dt>{t('sums.out')}</dt>
        <dd>
          <ExactMoney minor={data?.out ?? null} toned />
        </dd>
      </div>
      <div>
        <dt>{t('sums.net')}</dt>
        <dd>
          <ExactMoney minor={data?.net ?? null} toned />
        </dd>
      </div>
      <div>
        <dt>{t('sums.count')}</dt>
        <dd>
          <NumberText value={data?.count ?? null} />
        </dd>
      </div>
    </dl>
  )
}
