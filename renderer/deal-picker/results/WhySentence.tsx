import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'
import { readable } from '../../optimizer/readable.ts'
import styles from './results.module.css'
import { belowPrice, type WhyNotRow } from './why-not-rows.ts'

type Props = { readonly row: WhyNotRow }

/** Why a deal was left out, in words. */
export function WhySentence({ row }: Props) {
  const format = useFormat()
  const price = belowPrice(row)
  const proved =
    price === null ? t('dpr.computedNone') : t('dpr.computed', { price: format.moneyMajor(price) })
  return (
    <span className={styles['whySentence']}>
      {row.certainty === 'proved' ? proved : readable(row.sentence)}
    </span>
  )
}
