import type { ReactNode } from 'react'
import type { DebtStackField } from '#shared/debt-stack/debt-stack-fields'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { helpOfField, labelOfField } from '../field-help.ts'
import shared from '../../optimizer/input/input.module.css'

type Props = {
  readonly label: string
  readonly columns: readonly {
    readonly field: DebtStackField
    readonly width?: number
    /** Where the field's own name is not the column's. */
    readonly title?: string
  }[]
  readonly children: ReactNode
}

/** A table whose cells are fields; the headings name and explain them. */
export const FieldTable = ({ label, columns, children }: Props) => (
  <table className={shared['table']} aria-label={label}>
    <thead>
      <tr>
        {columns.map(({ field, width, title }) => (
          <th key={field} scope="col" {...(width === undefined ? {} : { style: { width } })}>
            <FieldLabel label={title ?? labelOfField(field)} help={helpOfField(field)} />
          </th>
        ))}
        <th aria-hidden style={{ width: 36 }} />
      </tr>
    </thead>
    {children}
  </table>
)
