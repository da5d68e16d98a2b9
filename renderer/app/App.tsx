import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LiveData } from './LiveData.tsx'
import { queryClient } from './query-client.ts'
import { router } from './router.ts'
import { theme } from './theme/theme.ts'
import { resolveVariables } from './theme/variables.ts'

/** The window: theme, request state, live changes, pages. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      defaultColorScheme="auto"
    >
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <LiveData />
          <Notifications position="bottom-center" limit={4} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}
