import { t } from '../app/messages/t.ts'
import { useStart } from '../optimizer/use-start.ts'
import { useFormat } from '../ui/use-format.ts'
import type { InputForm } from './input/use-input-form.ts'

/** Sends the input to main; what main finds wrong with it goes back to its fields. */
export function useStartDealPicker(form: InputForm, onStarted: (jobId: string) => void) {
  const format = useFormat()
  const { draft, terms, input } = form
  const { source } = draft
  const unnamed = t(terms.mode === 'whole' ? 'dp.defaultNameWhole' : 'dp.defaultName', {
    source: t(`dp.source.${source}`),
    budget: format.moneyMajor(terms.budget ?? 0, { style: 'compact' }),
  })
  const { mutate, isPending, error } = useStart({
    optimizer: 'deal-picker',
    onStarted,
    onRefused: (errors) => form.refuse(input, errors),
  })
  return {
    start: () => mutate({ name: terms.name.trim() || unnamed, source, input }),
    isStarting: isPending,
    failure: error,
  }
}
