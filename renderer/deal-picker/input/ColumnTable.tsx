import { DealColumn, type DealFilePreview } from '#shared/deals/deal-files'
import { t } from '../../app/messages/t.ts'
import { ColumnMapping } from '../../ui/ColumnMapping.tsx'

type Props = {
  readonly preview: DealFilePreview
  readonly mapping: readonly (DealColumn | null)[]
  readonly onMapping: (mapping: readonly (DealColumn | null)[]) => void
}

const fields = DealColumn.options.map((value) => ({ value, label: t(`dp.column.${value}`) }))

/** The columns of a file of deals and what each is taken for. */
export function ColumnTable({ preview, mapping, onMapping }: Props) {
  return (
    <ColumnMapping
      columns={preview.columns}
      sampleRows={preview.sampleRows}
      fields={fields}
      mapping={mapping}
      onMapping={onMapping}
    />
  )
}
