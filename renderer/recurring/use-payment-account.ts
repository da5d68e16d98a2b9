import { useLocalStorage } from '@mantine/hooks'
import { useAccounts } from '../accounts/use-accounts.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

/** The account on which what is due is booked, remembered for each portfolio; null for none. */
export function usePaymentAccount() {
  const { portfolio } = useWorkspace()
  const accounts = useAccounts()
  const [stored, choose] = useLocalStorage<string | null>({
    key: `freehold.recurring-account.${portfolio.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  const offered = (accounts.data ?? []).filter(({ archivedAt }) => archivedAt === null)
  return { offered, chosen: offered.find(({ id }) => id === stored)?.id ?? null, choose }
}
