import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const loansRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/loans',
  component: lazyPage(() => import('./LoansPage.tsx'), 'LoansPage'),
})

const loanRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/loans/$loanId',
  component: lazyPage(() => import('./LoanPage.tsx'), 'LoanPage'),
})

export const loansRoutes = [loansRoute, loanRoute] as const
