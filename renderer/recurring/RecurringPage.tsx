import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { DueSection } from './DueSection.tsx'
import { ProposalsDialog } from './ProposalsDialog.tsx'
import { RecurringDialog } from './RecurringDialog.tsx'
import { RecurringSection } from './RecurringSection.tsx'
import { useRecurring } from './use-recurring.ts'

/** What comes and goes again and again: what is due now, and what it is due by. */
export function RecurringPage() {
  const query = useRecurring()
  const { asOf, file } = useWorkspace()
  const format = useFormat()
  const [opened, setOpened] = useState<'add' | 'propose' | null>(null)
  const propose = (
    <Button
      variant={query.data?.length === 0 ? 'filled' : 'default'}
      disabled={file.readOnly}
      onClick={() => setOpened('propose')}
      data-testid="propose-recurring"
    >
      {t('recurring.propose')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('recurring.title')}
        intro={t('recurring.intro', { date: format.date(asOf) })}
        actions={
          <>
            {query.data?.length === 0 ? null : propose}
            <Button
              variant={query.data?.length === 0 ? 'default' : 'filled'}
              disabled={file.readOnly}
              onClick={() => setOpened('add')}
              data-testid="add-recurring"
            >
              {t('recurring.add')}
            </Button>
          </>
        }
      />
      <MoneyTabs />
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState sentence={t('recurring.empty')} action={propose} />
          ) : (
            <div data-testid="recurring">
              <DueSection />
              <RecurringSection rows={rows} />
            </div>
          )
        }
      </QueryView>
      {opened === 'add' && <RecurringDialog row={null} onClose={() => setOpened(null)} />}
      {opened === 'propose' && <ProposalsDialog onClose={() => setOpened(null)} />}
    </>
  )
}
