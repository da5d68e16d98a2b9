import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { CompareButton } from '../comparison/CompareButton.tsx'
import { BringInButton } from '../entity-imports/BringInButton.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import { joinRows } from './list-row.ts'
import { PropertiesTable } from './PropertiesTable.tsx'
import { useArchivedProperties, useListFigures, useProperties } from './use-properties.ts'

export function PropertiesPage() {
  const active = useProperties()
  const archived = useArchivedProperties()
  const [isArchived, setArchived] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const figures = useListFigures(isArchived)
  const { asOf } = useWorkspace()
  const format = useFormat()
  const isEmptyFile = active.data?.length === 0 && archived.data?.length === 0
  const actions = (
    <>
      <CompareButton ids={chosen} />
      <BringInButton />
      <AddPropertyButton />
    </>
  )
  const show = (next: boolean) => {
    setArchived(next)
    setChosen([])
  }
  return (
    <>
      <PageHeader
        title={t('nav.properties')}
        intro={t('properties.intro', { date: format.date(asOf) })}
        {...(isEmptyFile ? {} : { actions })}
      />
      <QueryView query={isArchived ? archived : active}>
        {(rows) => (
          <PropertiesTable
            rows={joinRows(rows, figures.data?.rows ?? [])}
            isArchived={isArchived}
            onArchived={show}
            isEmptyFile={isEmptyFile}
            chosen={chosen}
            onChosen={setChosen}
          />
        )}
      </QueryView>
    </>
  )
}
