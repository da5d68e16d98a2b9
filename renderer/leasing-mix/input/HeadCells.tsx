import type { LeasingMixField } from '#shared/leasing-mix/leasing-mix-fields'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { t } from '../../app/messages/t.ts'
import { helpOfField, labelOfField, unitOfField } from '../field-help.ts'

type Props = {
  readonly columns: readonly { readonly field: LeasingMixField; readonly width?: number }[]
}

/** The headings over cells that are fields; they name and explain them. */
export const HeadCells = ({ columns }: Props) =>
  columns.map(({ field, width }) => (
    <th key={field} scope="col" {...(width === undefined ? {} : { style: { width } })}>
      <FieldLabel label={headingOf(field)} help={helpOfField(field)} />
    </th>
  ))

/** "Term, months"; "Rent-free months" says so already. */
function headingOf(field: LeasingMixField): string {
  const label = labelOfField(field)
  const isPlain = unitOfField(field) !== 'months' || label.includes('months')
  return isPlain ? label : t('lm.inMonths', { field: label })
}
