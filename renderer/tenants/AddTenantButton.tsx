import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { TenantDialog } from './TenantDialog.tsx'

/** Opens the form of a new tenant. */
export function AddTenantButton() {
  const { file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button disabled={file.readOnly} onClick={() => setOpen(true)} data-testid="add-tenant">
        {t('tenant.add')}
      </Button>
      {isOpen && <TenantDialog tenant={null} onClose={() => setOpen(false)} />}
    </>
  )
}
