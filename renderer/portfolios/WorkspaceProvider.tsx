import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { Portfolio } from '#shared/portfolios'
import { queries } from '../app/api.ts'
import { nameOwnCategories } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { FormatProvider } from '../ui/FormatProvider.tsx'
import { useFileMemory } from './use-file-memory.ts'
import { type OpenFile, type Workspace, WorkspaceContext } from './workspace-context.ts'

type Props = { readonly file: OpenFile; readonly children: ReactNode }

/** Chooses the portfolio and the day, and says how figures are written. */
export function WorkspaceProvider({ file, children }: Props) {
  const portfolios = useQuery(queries.portfolios.list.queryOptions())
  const settings = useQuery(queries.settings.get.queryOptions())
  const categories = useQuery(queries.categories.list.queryOptions())
  const [portfolioId, selectPortfolio] = useFileMemory('portfolio', file.path)
  const [asOf, setAsOf] = useFileMemory('asOf', file.path)
  const workspace = useMemo(
    () =>
      toWorkspace(file, portfolios.data, portfolioId, {
        asOf: asOf ?? file.suggestedAsOf,
        selectPortfolio,
        setAsOf,
      }),
    [file, portfolios.data, portfolioId, asOf, selectPortfolio, setAsOf],
  )
  const portfolio = workspace?.portfolio
  const locale = settings.data?.locale ?? navigator.language
  const format = useMemo(
    () => portfolio && { currency: portfolio.currency, areaUnit: portfolio.areaUnit, locale },
    [portfolio, locale],
  )
  if (portfolios.isError) return <FailedState error={portfolios.error} />
  if ([portfolios, settings, categories].some(({ isPending }) => isPending)) return null
  // While rendering, so that the first drawing already bears the owner's own names.
  nameOwnCategories(categories.data ?? [])
  if (!workspace || !format) return <EmptyState sentence={t('files.noPortfolio')} />
  return (
    <WorkspaceContext value={workspace}>
      <FormatProvider format={format}>{children}</FormatProvider>
    </WorkspaceContext>
  )
}

function toWorkspace(
  file: OpenFile,
  portfolios: readonly Portfolio[] | undefined,
  portfolioId: string | null,
  rest: Pick<Workspace, 'asOf' | 'selectPortfolio' | 'setAsOf'>,
): Workspace | null {
  const inUse = portfolios?.filter(({ archivedAt }) => archivedAt === null)
  const portfolio = inUse?.find(({ id }) => id === portfolioId) ?? inUse?.[0] ?? portfolios?.[0]
  return portfolios && portfolio ? { file, portfolios, portfolio, ...rest } : null
}
