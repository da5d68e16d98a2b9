import { useMutation } from '@tanstack/react-query'
import { notifyFailed, notifyUndoable } from '../notify.ts'

/** A change of the owner's data from a form: what was done is said, with a button that takes it back. */
export function useSave<Input, Output>(
  save: (input: Input) => Promise<Output>,
  { say, after }: { say: (output: Output) => string; after?: (output: Output) => void },
) {
  return useMutation({
    mutationFn: save,
    onSuccess: (output) => {
      notifyUndoable(say(output))
      after?.(output)
    },
  })
}

/** The same for a single click, which has no form to show a refusal in. */
export function useClick<Output, Input = void>(
  act: (input: Input) => Promise<Output>,
  say: (output: Output) => string,
) {
  return useMutation({
    mutationFn: act,
    onSuccess: (output) => notifyUndoable(say(output)),
    onError: notifyFailed,
  })
}

export { useClick as useDelete }
