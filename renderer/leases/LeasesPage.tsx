import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { LeaseOffersSection } from '../lease-offers/LeaseOffersSection.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useRentRoll } from '../rent-roll/use-rent-roll.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { LeaseDialog } from './LeaseDialog.tsx'
import { LeasesTable } from './LeasesTable.tsx'
import { LeasingNav } from './LeasingNav.tsx'
import { useLeases } from './use-leases.ts'

export function LeasesPage() {
  const { asOf } = useWorkspace()
  const { find = '' } = useSearch({ from: '/shell/leases' })
  const format = useFormat()
  return (
    <>
      <PageHeader
        title={t('nav.leases')}
        intro={t('leases.intro', { date: format.date(asOf) })}
        actions={<AddLeaseButton />}
      />
      <LeasingNav />
      <QueryView query={useLeases()}>
        {(rows) => <LeasesTable key={find} rows={rows} find={find} />}
      </QueryView>
      <LeaseOffersSection />
    </>
  )
}

/** Lets any unit of the portfolio; those that stand empty are proposed first. */
function AddLeaseButton() {
  const { asOf, file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  const roll = useRentRoll(asOf, [])
  const units = (roll.data?.properties ?? [])
    .flatMap(({ rows }) => rows)
    .toSorted((a, b) => Number(a.status === 'let') - Number(b.status === 'let'))
    .map(({ unitId, propertyName, unitLabel }) => ({
      id: unitId,
      label: `${propertyName}, ${unitLabel}`,
    }))
  if (units.length === 0) return null
  return (
    <>
      <Button disabled={file.readOnly} onClick={() => setOpen(true)} data-testid="add-lease">
        {t('lease.add')}
      </Button>
      {isOpen && <LeaseDialog lease={null} units={units} onClose={() => setOpen(false)} />}
    </>
  )
}
