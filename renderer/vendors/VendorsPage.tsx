import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Vendor } from '#shared/tasks/vendors'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { TasksNav } from '../tasks/TasksNav.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useVendors } from './use-vendors.ts'
import { vendorColumns } from './vendor-columns.tsx'
import { VendorDialog } from './VendorDialog.tsx'
import { VendorMenu } from './VendorMenu.tsx'

/** Who does the work, with how much of it and what it has cost. */
export function VendorsPage() {
  const { file } = useWorkspace()
  const vendors = useVendors()
  const [opened, setOpened] = useState<{ readonly vendor: Vendor | null } | null>(null)
  const add = (
    <Button
      disabled={file.readOnly}
      onClick={() => setOpened({ vendor: null })}
      data-testid="add-vendor"
    >
      {t('vendor.add')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('vendors.title')}
        intro={t('vendors.intro')}
        {...(vendors.data?.length ? { actions: add } : {})}
      />
      <TasksNav />
      <QueryView query={vendors}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState sentence={t('vendors.empty')} action={add} />
          ) : (
            <DataTable
              id="vendors"
              label={t('vendors.title')}
              rows={rows}
              rowKey={({ id }) => id}
              columns={vendorColumns}
              initialSort={{ columnAccessor: 'name', direction: 'asc' }}
              renderActions={(vendor) => (
                <VendorMenu vendor={vendor} onEdit={() => setOpened({ vendor })} />
              )}
            />
          )
        }
      </QueryView>
      {opened && <VendorDialog vendor={opened.vendor} onClose={() => setOpened(null)} />}
    </>
  )
}
