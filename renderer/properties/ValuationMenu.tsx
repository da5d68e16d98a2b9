import type { Valuation } from '#shared/valuations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly valuation: Valuation; readonly onEdit: () => void }

/** Edit and Delete of a valuation. */
export function ValuationMenu({ valuation, onEdit }: Props) {
  const { file } = useWorkspace()
  const format = useFormat()
  const remove = useDelete(
    () => api.valuations.delete({ valuationId: valuation.id }),
    () => t('valuation.deleted'),
  )
  return (
    <RowMenu
      name={t('valuation.of', { date: format.date(valuation.date) })}
      onEdit={onEdit}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
