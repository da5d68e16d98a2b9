import type { Minor } from '#shared/money'
import { MoneyCell } from './MoneyCell.tsx'
import styles from './grid.module.css'
import { yearOfRow } from './plan-edits.ts'

type Props = { readonly title: string; readonly months: readonly Minor[] }

/** The sum of several kinds; not typed in. */
export function SumRow({ title, months }: Props) {
  return (
    <tr className={styles['sum']}>
      <th scope="row">{title}</th>
      {months.map((amount, month) => (
        // eslint-disable-next-line react/no-array-index-key
        <td key={month}>
          <MoneyCell amount={amount} />
        </td>
      ))}
      <td>
        <MoneyCell amount={yearOfRow(months)} />
      </td>
      <td />
      <td />
    </tr>
  )
}
