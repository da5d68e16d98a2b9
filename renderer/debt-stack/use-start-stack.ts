import { t } from '../app/messages/t.ts'
import { useStart } from '../optimizer/use-start.ts'
import { useFormat } from '../ui/use-format.ts'
import type { StackForm } from './input/use-stack-form.ts'

/** Sends the stack to main; what main finds wrong with it goes back to its fields. */
export function useStartStack(form: StackForm, onStarted: (jobId: string) => void) {
  const format = useFormat()
  const { draft, facts, input } = form
  const { mutate, isPending, error } = useStart({
    optimizer: 'debt-stack',
    onStarted,
    onRefused: (errors) => form.refuse(input, errors),
  })
  const { subject } = draft
  const subjects = subject?.kind === 'deal' ? facts.deals : facts.properties
  const about = subjects.find(({ id }) => id === subject?.id)
  const unnamed = t('ds.defaultName', {
    subject: about?.name ?? t('ds.subject.none'),
    need: format.moneyMajor(draft.need ?? 0, { style: 'compact' }),
  })
  return {
    start: () =>
      mutate({
        name: draft.name.trim() || unnamed,
        source: 'pipeline',
        // A deal that is not chosen yet has no id.
        subject: subject?.id ? subject : null,
        input,
      }),
    isStarting: isPending,
    failure: error,
  }
}
