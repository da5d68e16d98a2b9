import type { QueryClient } from '@tanstack/react-query'
import type { FileState } from '#shared/files'
import { queries } from './api.ts'

const fileStateKey = queries.files.state.queryOptions().queryKey

const pathOf = (state: FileState | undefined) => (state?.status === 'open' ? state.path : null)

/** Takes over a new file state; when another file is open, everything known of the last one is dropped. */
export function applyFileState(client: QueryClient, state: FileState): void {
  const before = client.getQueryData<FileState>(fileStateKey)
  client.setQueryData(fileStateKey, state)
  if (pathOf(before) !== pathOf(state)) {
    client.removeQueries({ predicate: ({ queryKey }) => isOfFile(queryKey) })
  }
}

/** Keys begin with the procedure's path, as `['metrics', 'dashboard']`. */
export const topicOfKey = (queryKey: readonly unknown[]): unknown =>
  Array.isArray(queryKey[0]) ? queryKey[0][0] : queryKey[0]

const isOfFile = (queryKey: readonly unknown[]) =>
  !['files', 'settings', 'about', 'mapFiles'].includes(String(topicOfKey(queryKey)))
