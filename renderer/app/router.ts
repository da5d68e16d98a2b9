import { createHashHistory, createRouter } from '@tanstack/react-router'
import { Apology } from './Apology.tsx'
import { NotFound } from './NotFound.tsx'
import { routeTree } from './routes.tsx'

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultErrorComponent: Apology,
  defaultNotFoundComponent: NotFound,
})

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- a module is extended by interface merging
  interface Register {
    router: typeof router
  }
}
