import { useSearch } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { LateRentView } from './LateRentView.tsx'
import { ToleranceFields } from './ToleranceFields.tsx'
import { useLateRent, useTolerances } from './use-late-rent.ts'

export function LateRentPage() {
  const { asOf } = useWorkspace()
  const { find = '' } = useSearch({ from: '/shell/money/late-rent' })
  const format = useFormat()
  const [tolerances, setTolerances] = useTolerances()
  return (
    <>
      <PageHeader
        title={t('leasing.lateRent')}
        intro={t('lateRent.intro', { date: format.date(asOf) })}
      />
      <MoneyTabs />
      <QueryView query={useLateRent(tolerances)}>
        {(lateRent) =>
          lateRent.accounts.length === 0 ? (
            <EmptyState sentence={t('lateRent.empty')} />
          ) : (
            <LateRentView
              key={find}
              find={find}
              lateRent={lateRent}
              tolerances={<ToleranceFields value={tolerances} onChange={setTolerances} />}
            />
          )
        }
      </QueryView>
    </>
  )
}
