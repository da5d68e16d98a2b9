import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ImportTargets } from '#shared/imports/bank-imports'
import { queries } from '../app/api.ts'
import { categoryName } from '../app/messages/category-name.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

const none: ImportTargets = { properties: [], units: [], categories: [] }

type Option = { readonly value: string; readonly label: string }

/** What a line can be assigned to, as choices and by id. */
export function useTargets() {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const targets = useQuery(queries.bankImports.targets.queryOptions({ input })).data ?? none
  const accounts = useQuery(queries.accounts.list.queryOptions({ input })).data
  return useMemo(() => {
    const properties = targets.properties.map(({ id, name }) => ({ value: id, label: name }))
    const categories = targets.categories
      .filter(({ id }) => id !== 'uncategorised')
      .map(({ id, name }) => ({ value: id, label: name ?? categoryName(id) }))
    const own = (accounts ?? []).map(({ id, name }) => ({ value: id, label: name }))
    const units = targets.units.map(({ id, label }) => ({ value: id, label }))
    return {
      properties,
      categories,
      accounts: own,
      unitsOf: (propertyId: string | null): Option[] =>
        targets.units
          .filter((unit) => unit.propertyId === propertyId)
          .map(({ id, label }) => ({ value: id, label })),
      nameOf: nameFinder([...properties, ...categories, ...own, ...units]),
    }
  }, [targets, accounts])
}
export type Targets = ReturnType<typeof useTargets>

function nameFinder(options: readonly Option[]) {
  const names = new Map(options.map(({ value, label }) => [value, label]))
  return (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''))
}
