import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FailedState } from './FailedState.tsx'
import { LoadingState } from './LoadingState.tsx'

type Props<Data> = {
  readonly query: UseQueryResult<Data, unknown>
  readonly children: (data: Data) => ReactNode
}

/** Shows a request as loading, failed or its data, so that no page forgets one of the three. */
export function QueryView<Data>({ query, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <FailedState error={query.error} onRetry={() => void query.refetch()} />
  return <LoadingState />
}
