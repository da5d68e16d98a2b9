import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DebtStackWizard } from './DebtStackWizard.tsx'
import { onProperty, type StackFacts } from './propose.ts'

/** Input, run, results: which capital to take for a property or a deal. */
export function DebtStackPage() {
  const { portfolio } = useWorkspace()
  const { facts, error } = useFacts()
  const { property, deal } = useSearch({ from: '/shell/optimize/debt-stack' })
  const wanted = useMemo(() => {
    if (property !== undefined) return onProperty(property, facts?.loans ?? [])
    return deal === undefined ? null : ({ kind: 'deal', id: deal } as const)
  }, [property, deal, facts])
  return (
    <>
      <PageHeader title={t('ds.title')} intro={t('ds.intro')} />
      {error !== null && <FailedState error={error} />}
      {error === null &&
        (facts ? (
          <DebtStackWizard key={portfolio.id} facts={facts} wanted={wanted} />
        ) : (
          <LoadingState />
        ))}
    </>
  )
}

/** Properties, deals and loans of the portfolio; null until all of them are there. */
function useFacts(): { readonly facts: StackFacts | null; readonly error: unknown } {
  const { portfolio, asOf } = useWorkspace()
  const { id: portfolioId, currency } = portfolio
  const properties = useQuery(
    queries.properties.list.queryOptions({ input: { portfolioId, asOf } }),
  )
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId } }))
  const loans = useQuery(queries.loans.list.queryOptions({ input: { portfolioId, asOf } }))
  const facts = useMemo(
    () =>
      properties.data && deals.data && loans.data
        ? { properties: properties.data, deals: deals.data, loans: loans.data, currency, asOf }
        : null,
    [properties.data, deals.data, loans.data, currency, asOf],
  )
  return { facts, error: properties.error ?? deals.error ?? loans.error }
}
