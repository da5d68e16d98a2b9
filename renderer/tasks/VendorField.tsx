import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { Form } from '../ui/form/use-form.ts'
import type { TaskDraft } from './task-draft.ts'

type Props = { readonly form: Form<TaskDraft> }

/** Who does the task; nobody at first. */
export function VendorField({ form }: Props) {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const vendors = useQuery(queries.vendors.list.queryOptions({ input }))
  return (
    <Select
      label={t('task.vendor')}
      placeholder={t('task.noVendor')}
      data={(vendors.data ?? []).map(({ id, name, trade }) => ({
        value: id,
        label: trade === '' ? name : `${name} · ${trade}`,
      }))}
      value={form.draft.vendorId === '' ? null : form.draft.vendorId}
      onChange={(id) => form.set('vendorId', id ?? '')}
      error={form.messageOf('vendorId')}
      clearable
      searchable
    />
  )
}
