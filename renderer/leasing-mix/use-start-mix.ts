import { t } from '../app/messages/t.ts'
import { useStart } from '../optimizer/use-start.ts'
import type { MixForm } from './input/use-mix-form.ts'

/** Sends the mix to main; what main finds wrong with it goes back to its fields. */
export function useStartMix(form: MixForm, onStarted: (jobId: string) => void) {
  const { draft, input } = form
  const { mutate, isPending, error } = useStart({
    optimizer: 'leasing-mix',
    onStarted,
    onRefused: (errors) => form.refuse(input, errors),
  })
  const count = draft.units.filter(({ isOffered }) => isOffered).length
  const name = draft.name.trim() || t('lm.defaultName', { count })
  return {
    start: () => mutate({ name, source: 'pipeline', input: input.input }),
    isStarting: isPending,
    failure: error,
  }
}
