import { Textarea } from '@mantine/core'
import { type Document, DocumentEdit, DocumentKind, Paper } from '#shared/documents'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = { readonly document: Document; readonly onClose: () => void }

const kinds = DocumentKind.options.map((value) => ({ value, label: t(`documentKind.${value}`) }))

const papers = Paper.options.map((value) => ({ value, label: t(`paper.${value}`) }))

/** The label of a document, what it is, until when it holds, and a note. */
export function DocumentDialog({ document, onClose }: Props) {
  const { id, name, kind, paper, notes } = document
  const form = useForm({
    name,
    kind: String(kind),
    paper: String(paper),
    notes,
    expiresDate: document.expiresDate ?? '',
  })
  const edit = useSave((input: DocumentEdit) => api.documents.update(input), {
    say: (saved) => t('entry.saved', { name: saved.name }),
    after: onClose,
  })
  const submit = () => {
    const { expiresDate, ...draft } = form.draft
    const input = { ...draft, id, expiresDate: expiresDate === '' ? null : expiresDate }
    form.submit(DocumentEdit, input, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('document.editTitle')}
      submitLabel={t('common.save')}
      onSubmit={submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      <TextField form={form} name="name" label={t('document.name')} isRequired isFirst />
      <ChoiceField form={form} name="paper" label={t('document.paper')} options={papers} />
      <ChoiceField form={form} name="kind" label={t('document.kind')} options={kinds} />
      <DateField
        form={form}
        name="expiresDate"
        label={t('document.expires')}
        help={t('document.expiresHelp')}
      />
      <Textarea
        label={t('notes.title')}
        value={form.draft.notes}
        onChange={(event) => form.set('notes', event.currentTarget.value)}
        error={form.messageOf('notes')}
        autosize
        minRows={2}
        maxRows={8}
      />
    </DialogForm>
  )
}
