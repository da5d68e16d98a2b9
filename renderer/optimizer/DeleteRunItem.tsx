import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Run } from '#shared/optimizer/optimizations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'

type Props = { readonly run: Run }

/** Takes the run off the list and goes there; undo brings it back. */
export function DeleteRunItem({ run }: Props) {
  const navigate = useNavigate()
  const { file } = useWorkspace()
  const remove = useDelete(
    async () => {
      const removed = await api.optimizations.remove({ runId: run.id })
      await navigate({ to: '/optimize/runs' })
      return removed
    },
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <Menu.Item disabled={file.readOnly} data-testid="run-delete" onClick={() => remove.mutate()}>
      {t('run.delete')}
    </Menu.Item>
  )
}
