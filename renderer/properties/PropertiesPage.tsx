import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import { PropertiesTable } from './PropertiesTable.tsx'
import { useArchivedProperties, useProperties } from './use-properties.ts'

export function PropertiesPage() {
  const active = useProperties()
  const archived = useArchivedProperties()
  const [isArchived, setArchived] = useState(false)
  const { asOf } = useWorkspace()
  const format = useFormat()
  const isEmptyFile = active.data?.length === 0 && archived.data?.length === 0
  return (
    <>
      <PageHeader
        title={t('nav.properties')}
        intro={t('properties.intro', { date: format.date(asOf) })}
        {...(isEmptyFile ? {} : { actions: <AddPropertyButton /> })}
      />
      <QueryView query={isArchived ? archived : active}>
        {(rows) => (
          <PropertiesTable
            rows={rows}
            isArchived={isArchived}
            onArchived={setArchived}
            isEmptyFile={isEmptyFile}
          />
        )}
      </QueryView>
    </>
  )
}
