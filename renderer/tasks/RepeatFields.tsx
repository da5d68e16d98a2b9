import { Select } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import { ordinal, weekdays } from './repeat-words.ts'
import { type TaskDraft, usualDay } from './task-draft.ts'

type Props = { readonly form: Form<TaskDraft> }

const units = ['never', 'week', 'month'] as const

/** Whether a task comes back, every how many weeks or months, and on which day of them. */
export function RepeatFields({ form }: Props) {
  const { repeatUnit } = form.draft
  const unit = repeatUnit === 'week' || repeatUnit === 'month' ? repeatUnit : null
  return (
    <FieldGrid columns={3}>
      <ChoiceField
        form={form}
        name="repeatUnit"
        label={t('task.repeat')}
        help={t('task.repeatHelp')}
        options={units.map((value) => ({ value, label: t(`task.repeat.${value}`) }))}
      />
      {unit !== null && (
        <>
          <NumberField
            form={form}
            name="repeatEvery"
            unit="integer"
            label={t(`task.repeatEvery.${unit}`)}
          />
          <Select
            label={t('task.repeatDay')}
            data={daysOf(unit)}
            value={dayOf(form.draft)}
            onChange={(day) => form.set('repeatDay', day ?? '')}
            error={form.messageOf('repeatDay')}
            allowDeselect={false}
            searchable
          />
        </>
      )}
    </FieldGrid>
  )
}

/** A weekday that was chosen stays one when the task goes by months: the 3rd, until another is chosen. */
function dayOf(draft: TaskDraft): string {
  if (draft.repeatDay === '') return usualDay(draft)
  return draft.repeatUnit === 'week' && Number(draft.repeatDay) > 7 ? '7' : draft.repeatDay
}

const daysOf = (unit: 'week' | 'month') =>
  unit === 'week'
    ? weekdays.map((key, index) => ({ value: String(index + 1), label: t(key) }))
    : Array.from({ length: 31 }, (_, index) => ({
        value: String(index + 1),
        label: index === 30 ? t('task.lastDayOfMonth') : ordinal(index + 1),
      }))
