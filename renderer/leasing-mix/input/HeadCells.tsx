import type { LeasingMixField } from '#shared/leasing-mix-fields'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { helpOfField, labelOfField } from '../field-help.ts'

type Props = {
  readonly columns: readonly { readonly field: LeasingMixField; readonly width?: number }[]
}

/** The headings over cells that are fields; they name and explain them. */
export const HeadCells = ({ columns }: Props) =>
  columns.map(({ field, width }) => (
    <th key={field} scope="col" {...(width === undefined ? {} : { style: { width } })}>
      <FieldLabel label={labelOfField(field)} help={helpOfField(field)} />
    </th>
  ))
