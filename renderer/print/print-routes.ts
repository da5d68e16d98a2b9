import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { printRoute } from '../app/print-route.tsx'

export const printDealPickerRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/deal-picker/$runId',
  component: lazyPage(() => import('./PrintDealPickerPage.tsx'), 'PrintDealPickerPage'),
})
