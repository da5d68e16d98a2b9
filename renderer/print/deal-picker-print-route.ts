import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { printRoute } from '../app/print-route.tsx'

export const dealPickerPrintRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/deal-picker/$runId',
  component: lazyPage(() => import('./DealPickerPrintPage.tsx'), 'DealPickerPrintPage'),
})
