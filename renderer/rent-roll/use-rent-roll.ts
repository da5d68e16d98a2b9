import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** Every unit of the portfolio on a day; of the chosen properties only when there are any. */
export function useRentRoll(date: string, propertyIds: readonly string[]) {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.rentRoll.get.queryOptions({
      input: { portfolioId: portfolio.id, date, propertyIds: [...propertyIds] },
      placeholderData: keepPreviousData,
    }),
  )
}
