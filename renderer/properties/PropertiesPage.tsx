import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AddPropertyButton } from './AddPropertyButton.tsx'
import { PropertiesTable } from './PropertiesTable.tsx'
import { useProperties } from './use-properties.ts'

export function PropertiesPage() {
  const query = useProperties()
  const { asOf } = useWorkspace()
  const format = useFormat()
  return (
    <>
      <PageHeader
        title={t('nav.properties')}
        intro={t('properties.intro', { date: format.date(asOf) })}
        {...(query.data?.length ? { actions: <AddPropertyButton /> } : {})}
      />
      <QueryView query={query}>{(rows) => <PropertiesTable rows={rows} />}</QueryView>
    </>
  )
}
