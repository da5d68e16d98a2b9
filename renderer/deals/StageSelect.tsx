import { Select } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Deal } from '#shared/deals'
import { DealStage } from '#shared/deal-stages'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed, notifyUndoable } from '../ui/notify.ts'

type Props = { readonly deal: Deal }

const compact = { input: { height: 24, minHeight: 24, fontSize: 13 } }

/** A deal's stage, changed in place and taken back with one click. */
export function StageSelect({ deal }: Props) {
  const { file } = useWorkspace()
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: (stage: DealStage) => api.deals.setStage({ dealId: deal.id, stage }),
    onSuccess: async (changed) => {
      notifyUndoable(t('deal.moved', { name: deal.name, stage: t(`stage.${changed.stage}`) }))
      await client.invalidateQueries({ queryKey: queries.deals.key() })
    },
    onError: notifyFailed,
  })
  return (
    <Select
      aria-label={t('deal.stageOf', { name: deal.name })}
      size="xs"
      variant="unstyled"
      data={DealStage.options.map((value) => ({ value, label: t(`stage.${value}`) }))}
      value={change.isPending ? change.variables : deal.stage}
      onChange={(value) => {
        const stage = DealStage.safeParse(value)
        if (stage.success && stage.data !== deal.stage) change.mutate(stage.data)
      }}
      allowDeselect={false}
      disabled={file.readOnly}
      styles={compact}
      comboboxProps={{ width: 180, position: 'bottom-end' }}
    />
  )
}
