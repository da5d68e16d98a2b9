import { useState } from 'react'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { RenameDialog } from '../optimizer/RenameDialog.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly run: RunSummary }

/** Rename and Delete of one run of the history. */
export function RunRowMenu({ run }: Props) {
  const { file } = useWorkspace()
  const [isRenaming, setIsRenaming] = useState(false)
  const remove = useDelete(
    () => api.optimizations.remove({ runId: run.id }),
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <>
      <RowMenu
        name={run.name}
        onEdit={() => setIsRenaming(true)}
        onDelete={() => remove.mutate()}
        disabled={file.readOnly}
      />
      {isRenaming && <RenameDialog run={run} onClose={() => setIsRenaming(false)} />}
    </>
  )
}
