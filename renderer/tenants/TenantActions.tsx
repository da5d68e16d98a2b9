import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { TenantRow } from '#shared/tenants'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { TenantDialog } from './TenantDialog.tsx'

type Props = { readonly tenant: TenantRow }

/** Edit, archive and delete a tenant; one with leases can only be archived. */
export function TenantActions({ tenant }: Props) {
  const { file } = useWorkspace()
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const isArchived = tenant.archivedAt !== null
  const archive = useDelete(
    () => api.tenants.archive({ tenantId: tenant.id, isArchived: !isArchived }),
    () => t(isArchived ? 'tenant.restored' : 'tenant.archivedDone', { name: tenant.name }),
  )
  const remove = useDelete(
    async () => {
      await api.tenants.delete({ tenantId: tenant.id })
      await navigate({ to: '/tenants' })
    },
    () => t('entry.deleted', { name: tenant.name }),
  )
  return (
    <>
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => setEditing(true)}
        data-testid="edit-tenant"
      >
        {t('common.edit')}
      </Button>
      <Button
        variant="default"
        disabled={file.readOnly}
        loading={archive.isPending}
        onClick={() => archive.mutate()}
      >
        {t(isArchived ? 'tenant.restore' : 'tenant.archive')}
      </Button>
      <Button
        variant="default"
        disabled={file.readOnly}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
        data-testid="delete-tenant"
      >
        {t('common.delete')}
      </Button>
      {isEditing && <TenantDialog tenant={tenant} onClose={() => setEditing(false)} />}
    </>
  )
}
