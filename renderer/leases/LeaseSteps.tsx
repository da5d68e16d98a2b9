import { t } from '../app/messages/t.ts'
import { DatedRows } from '../ui/form/DatedRows.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { LeaseDraft } from './lease-draft.ts'

type Props = { readonly form: Form<LeaseDraft> }

const words = {
  title: t('lease.steps'),
  add: t('lease.stepAdd'),
  date: (number: number) => t('lease.stepFrom', { number }),
  value: (number: number) => t('lease.stepRent', { number }),
  remove: (number: number) => t('lease.stepRemove', { number }),
}

/** The steps of the rent: from each day on, another amount. */
export function LeaseSteps({ form }: Props) {
  return (
    <DatedRows
      words={words}
      unit="money"
      rows={form.draft.steps}
      onRows={(steps) => form.set('steps', steps)}
      messageOf={(index, part) =>
        form.messageOf(`steps.${index}.${part === 'date' ? 'date' : 'monthlyRent'}`)
      }
      testId="add-step"
    />
  )
}
