import type { FocusEvent, KeyboardEvent } from 'react'
import { type Valuation, ValuationEdit } from '#shared/valuations'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { useForm } from '../../ui/form/use-form.ts'
import { useMoney } from '../../ui/form/use-money.ts'
import { useSave } from '../../ui/form/use-save.ts'
import { notifyFailed } from '../../ui/notify.ts'

/** A row in editing: Enter or leaving it saves what changed, Escape takes it back. */
export function useValuationRow({ id, date, source, value }: Valuation) {
  const { toMajor, toMinor } = useMoney()
  const form = useForm({ date, source, value: toMajor(value) })
  const edit = useSave((input: ValuationEdit) => api.valuations.update(input), {
    say: () => t('valuation.saved'),
  })
  const save = () => {
    const input = { id, ...form.draft, value: toMinor(form.draft.value) }
    form.submit(ValuationEdit, input, (parsed) => {
      const isChanged = parsed.date !== date || parsed.value !== value || parsed.source !== source
      if (isChanged) edit.mutate(parsed, { onError: notifyFailed })
    })
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLTableRowElement>) => {
    if (!currentTarget.contains(relatedTarget)) save()
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') save()
    if (key !== 'Escape') return
    form.set('date', date)
    form.set('source', source)
    form.set('value', toMajor(value))
  }
  return { form, rowProps: { onBlur, onKeyDown } }
}
