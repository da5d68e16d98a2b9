import { Checkbox, Stack } from '@mantine/core'
import { NewDelivery, type ReportDelivery } from '#shared/reports/report-deliveries'
import type { ReportFormat, ReportPreset } from '#shared/reports/reports'
import { t } from '../app/messages/t.ts'
import { ScheduleFields } from '../scheduled-jobs/ScheduleFields.tsx'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { type DeliveryDraft, draftOfDelivery, inputOfDelivery } from './delivery-draft.ts'
import { DeliveryMailFields } from './DeliveryMailFields.tsx'
import { FolderField } from './FolderField.tsx'
import { formatsOf } from './report-choice.ts'
import styles from './reports.module.css'
import { useSetDelivery } from './use-deliveries.ts'

type Props = {
  readonly preset: ReportPreset
  /** As it is now; undefined when the report is not delivered by the clock yet. */
  readonly delivery: ReportDelivery | undefined
  readonly onClose: () => void
}

/** When a kept report is delivered, as which files, to which folder and to whom. */
export function DeliveryDialog({ preset, delivery, onClose }: Props) {
  const form = useForm<DeliveryDraft>(draftOfDelivery(preset, delivery))
  const save = useSetDelivery(preset.name, onClose)
  const { formats, folder, mail, schedule } = form.draft
  const submit = () =>
    form.submit(NewDelivery, inputOfDelivery(preset.id, form.draft), (parsed) =>
      save.mutate(parsed),
    )
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={preset.name}
      submitLabel={t('common.save')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      <p className={styles['dialogHelp']}>{t('reports.deliverHelp')}</p>
      <FormatBoxes
        offered={formatsOf(preset.choice.report)}
        formats={formats}
        onChange={(chosen) => form.set('formats', chosen)}
        error={form.messageOf('formats')}
      />
      <FolderField
        folder={folder}
        onChange={(chosen) => form.set('folder', chosen)}
        error={form.messageOf('folder')}
      />
      <DeliveryMailFields
        mail={mail}
        onChange={(typed) => form.set('mail', typed)}
        messageOf={form.messageOf}
      />
      <ScheduleFields
        draft={schedule}
        onChange={(changed) => form.set('schedule', changed)}
        messageOf={form.messageOf}
      />
    </DialogForm>
  )
}

type FormatProps = {
  readonly offered: readonly ReportFormat[]
  readonly formats: readonly ReportFormat[]
  readonly onChange: (formats: readonly ReportFormat[]) => void
  readonly error: string | undefined
}

function FormatBoxes({ offered, formats, onChange, error }: FormatProps) {
  return (
    <Checkbox.Group
      label={t('reports.formats')}
      value={[...formats]}
      onChange={(chosen) => onChange(offered.filter((format) => chosen.includes(format)))}
      error={error}
      withAsterisk
    >
      <Stack gap="xs" mt={6}>
        {offered.map((format) => (
          <Checkbox key={format} value={format} label={t(`reports.as.${format}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
