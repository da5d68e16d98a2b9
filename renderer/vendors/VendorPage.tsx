import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { useTasks } from '../tasks/use-tasks.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useVendors } from './use-vendors.ts'
import { VendorView } from './VendorView.tsx'

/** One vendor on a page of their own, as the palette finds them. */
export function VendorPage() {
  const { vendorId } = useParams({ from: '/shell/tasks/vendors/$vendorId' })
  const vendors = useVendors()
  const tasks = useTasks()
  return (
    <QueryView query={vendors}>
      {(rows) => {
        const vendor = rows.find(({ id }) => id === vendorId)
        if (vendor === undefined) return <NotThere />
        return (
          <QueryView query={tasks}>
            {(all) => (
              <VendorView
                vendor={vendor}
                tasks={all.filter((task) => task.vendorId === vendorId)}
              />
            )}
          </QueryView>
        )
      }}
    </QueryView>
  )
}

function NotThere() {
  const action = (
    <Button component={Link} to="/tasks/vendors">
      {t('vendor.all')}
    </Button>
  )
  return <EmptyState sentence={t('vendor.gone')} action={action} />
}
