import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { WorkspaceProvider } from './WorkspaceProvider.tsx'

type Props = { readonly whenClosed: ReactNode; readonly children: ReactNode }

/** Shows pages once a data file is open, and something else while none is. */
export function WorkspaceGate({ whenClosed, children }: Props) {
  const state = useQuery(queries.files.state.queryOptions())
  if (state.isPending) return null
  return (
    <QueryView query={state}>
      {(file) =>
        file.status === 'open' ? (
          <WorkspaceProvider key={file.path} file={file}>
            {children}
          </WorkspaceProvider>
        ) : (
          whenClosed
        )
      }
    </QueryView>
  )
}
