import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { BatchTable } from './BatchTable.tsx'

const importButton = (
  <Button component="a" href="#/money/import">
    {t('import.new')}
  </Button>
)

/** Each file that came in, and the way to take it back. */
export function BatchesPage() {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const batches = useQuery(queries.bankImports.batches.queryOptions({ input }))
  return (
    <>
      <PageHeader
        title={t('imports.title')}
        intro={t('imports.intro')}
        actions={batches.data?.length ? importButton : null}
      />
      <MoneyTabs />
      <QueryView query={batches}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState sentence={t('imports.empty')} action={importButton} />
          ) : (
            <BatchTable batches={rows} />
          )
        }
      </QueryView>
    </>
  )
}
