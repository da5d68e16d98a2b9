import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { useLeases } from '../leases/use-leases.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { codeOf } from '../ui/failure.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { TenantView } from './TenantView.tsx'
import { useTenant } from './use-tenant-rows.ts'

export function TenantPage() {
  const { tenantId } = useParams({ from: '/shell/tenants/$tenantId' })
  const tenant = useTenant(tenantId)
  const leases = useLeases()
  if (codeOf(tenant.error) === 'NOT_FOUND') {
    const action = (
      <Button component={Link} to="/tenants">
        {t('tenants.all.link')}
      </Button>
    )
    return <FailedState error={tenant.error} action={action} />
  }
  return (
    <QueryView query={tenant}>
      {(detail) => (
        <QueryView query={leases}>
          {(rows) => <TenantView detail={detail} leases={rows} />}
        </QueryView>
      )}
    </QueryView>
  )
}
