import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { usePropertyDetails } from '../properties/use-properties.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useFormat } from '../ui/use-format.ts'
import { leaseRowsOf } from './lease-rows.ts'
import { LeasesTable } from './LeasesTable.tsx'

export function LeasesPage() {
  const { asOf } = useWorkspace()
  const format = useFormat()
  const { details, isPending, error } = usePropertyDetails()
  return (
    <>
      <PageHeader title={t('nav.leases')} intro={t('leases.intro', { date: format.date(asOf) })} />
      {error !== null && <FailedState error={error} />}
      {error === null && isPending && <LoadingState />}
      {error === null && !isPending && <LeasesTable rows={leaseRowsOf(details, asOf)} />}
    </>
  )
}
