import { useSearch } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { AddBookingButton } from './AddBookingButton.tsx'
import { Bookings } from './Bookings.tsx'
import { BooksLock } from './BooksLock.tsx'
import { MoneyTabs } from './MoneyTabs.tsx'
import { useLedgerChoices } from './use-bookings.ts'

/** The ledger: every booking, found by filters that its address keeps. */
export function MoneyPage() {
  const search = useSearch({ from: '/shell/money' })
  const choices = useLedgerChoices()
  const { portfolio } = useWorkspace()
  return (
    <>
      <PageHeader
        title={t('nav.money')}
        intro={t('money.intro')}
        actions={
          <>
            <BooksLock />
            {choices.data && choices.data.properties.length > 0 && (
              <AddBookingButton choices={choices.data} search={search} />
            )}
          </>
        }
      />
      <MoneyTabs />
      <QueryView query={choices}>
        {(data) => <Bookings key={portfolio.id} choices={data} search={search} />}
      </QueryView>
    </>
  )
}
