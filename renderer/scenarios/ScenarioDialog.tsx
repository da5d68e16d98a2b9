import { z } from 'zod'
import { LongText, ShortText } from '#shared/ids'
import type { Scenario } from '#shared/scenarios/scenarios'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { NotesField } from '../ui/form/NotesField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Words = { readonly name: string; readonly notes: string }

type Props = {
  readonly title: string
  readonly initial: Words
  readonly save: (words: Words) => Promise<Scenario>
  readonly onClose: () => void
  readonly onSaved?: (scenario: Scenario) => void
}

const ScenarioWords = z.strictObject({ name: ShortText, notes: LongText })

/** The name and the notes of a scenario. */
export function ScenarioDialog({ title, initial, save, onClose, onSaved }: Props) {
  const form = useForm(initial)
  const saving = useSave(save, {
    say: ({ name }) => t('scenarios.saved', { name }),
    after: (scenario) => {
      onClose()
      onSaved?.(scenario)
    },
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={title}
      submitLabel={t('common.save')}
      onSubmit={() => form.submit(ScenarioWords, form.draft, (words) => saving.mutate(words))}
      isPending={saving.isPending}
      error={saving.error}
    >
      <TextField form={form} name="name" label={t('scenarios.name')} isRequired isFirst />
      <NotesField form={form} name="notes" label={t('scenarios.notes')} />
    </DialogForm>
  )
}
