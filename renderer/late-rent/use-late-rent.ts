import { useLocalStorage } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { majorToMinor } from '#shared/money'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** When rent counts as late: after so many days, and for more than so much, in currency units. */
const Tolerances = z.object({
  graceDays: z.int().min(0).max(60),
  amount: z.number().min(0),
  months: z.int().min(1).max(240),
})
export type Tolerances = z.infer<typeof Tolerances>

const initial: Tolerances = { graceDays: 5, amount: 1, months: 60 }

/** The tolerances as they were last set on this machine. */
export function useTolerances() {
  const [stored, setStored] = useLocalStorage<unknown>({
    key: 'freehold.lateRent.tolerances',
    defaultValue: initial,
    getInitialValueInEffect: false,
  })
  const parsed = Tolerances.safeParse(stored)
  return [parsed.success ? parsed.data : initial, (next: Tolerances) => setStored(next)] as const
}

/** The rent accounts of the portfolio on the as-of day. */
export function useLateRent(tolerances: Tolerances) {
  const input = useLateRentQuery(tolerances)
  return useQuery(queries.lateRent.list.queryOptions({ input, placeholderData: keepPreviousData }))
}

/** Every month of the account that names the lease. */
export function useRentMonths(leaseId: string) {
  const [tolerances] = useTolerances()
  const input = { ...useLateRentQuery(tolerances), leaseId }
  return useQuery(queries.lateRent.months.queryOptions({ input }))
}

function useLateRentQuery({ graceDays, amount, months }: Tolerances) {
  const { portfolio, asOf } = useWorkspace()
  const tolerance = majorToMinor(amount, portfolio.currency)
  return { portfolioId: portfolio.id, asOf, months, graceDays, tolerance }
}
