import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FileState } from '#shared/files'
import { applyFileState } from '../app/file-state.ts'

/**
 * A command that opens, makes or closes a data file; null means its dialog was cancelled.
 *
 * @param to the page that it leads to
 */
export function useFileCommand<Input = void>(
  command: (input: Input) => Promise<FileState | null>,
  to: '/' | '/import' = '/',
) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: command,
    onSuccess: async (state) => {
      if (!state) return
      applyFileState(client, state)
      await navigate({ to })
    },
  })
}
