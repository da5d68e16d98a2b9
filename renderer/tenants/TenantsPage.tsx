import { t } from '../app/messages/t.ts'
import { LeasingNav } from '../leases/LeasingNav.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AddTenantButton } from './AddTenantButton.tsx'
import { MissingDeposits } from './MissingDeposits.tsx'
import { TenantsTable } from './TenantsTable.tsx'
import { useTenantRows } from './use-tenant-rows.ts'

export function TenantsPage() {
  const { asOf } = useWorkspace()
  const format = useFormat()
  return (
    <>
      <PageHeader
        title={t('leasing.tenants')}
        intro={t('tenants.intro', { date: format.date(asOf) })}
        actions={
          <>
            <MissingDeposits />
            <AddTenantButton />
          </>
        }
      />
      <LeasingNav />
      <QueryView query={useTenantRows()}>{(rows) => <TenantsTable rows={rows} />}</QueryView>
    </>
  )
}
