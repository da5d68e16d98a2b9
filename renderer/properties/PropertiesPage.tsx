import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { CompareButton } from '../comparison/CompareButton.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import { joinRows } from './list-row.ts'
import { PropertiesTable } from './PropertiesTable.tsx'
import { useListFigures, useProperties } from './use-properties.ts'

export function PropertiesPage() {
  const query = useProperties()
  const figures = useListFigures()
  const { asOf } = useWorkspace()
  const format = useFormat()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const actions = (
    <>
      <CompareButton ids={chosen} />
      <AddPropertyButton />
    </>
  )
  return (
    <>
      <PageHeader
        title={t('nav.properties')}
        intro={t('properties.intro', { date: format.date(asOf) })}
        {...(query.data?.length ? { actions } : {})}
      />
      <QueryView query={query}>
        {(rows) => (
          <PropertiesTable
            rows={joinRows(rows, figures.data?.rows ?? [])}
            chosen={chosen}
            onChosen={setChosen}
          />
        )}
      </QueryView>
    </>
  )
}
