import { Button, Checkbox, Group, Input, Stack } from '@mantine/core'
import { NewDelivery, type ReportDelivery } from '#shared/report-deliveries'
import type { ReportPreset } from '#shared/reports'
import type { JobSchedule } from '#shared/scheduled-jobs'
import { t } from '../app/messages/t.ts'
import { draftOfSchedule, scheduleOfDraft } from '../scheduled-jobs/schedule-draft.ts'
import { ScheduleFields } from '../scheduled-jobs/ScheduleFields.tsx'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { formatsOf } from './report-choice.ts'
import styles from './reports.module.css'
import { useChooseFolder, useSetDelivery } from './use-deliveries.ts'

type Props = {
  readonly preset: ReportPreset
  /** As it is now; undefined when the report is not written by the clock yet. */
  readonly delivery: ReportDelivery | undefined
  readonly onClose: () => void
}

const monthly: JobSchedule = { every: 'month', monthDay: 1, time: '08:00' }

/** When a kept report is written, as which files, and to which folder. */
export function DeliveryDialog({ preset, delivery, onClose }: Props) {
  const form = useForm({
    schedule: draftOfSchedule(delivery?.schedule ?? monthly, delivery?.zone ?? null),
    formats: delivery?.formats ?? ['pdf'],
    folder: delivery?.folder ?? '',
  })
  const save = useSetDelivery(preset.name, onClose)
  const { formats, folder, schedule } = form.draft
  const submit = () => {
    const input = { presetId: preset.id, formats, folder, ...scheduleOfDraft(schedule) }
    form.submit(NewDelivery, input, (parsed) => save.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={preset.name}
      submitLabel={t('common.save')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      <p className={styles['dialogHelp']}>{t('reports.deliverHelp')}</p>
      <Checkbox.Group
        label={t('reports.formats')}
        value={formats}
        onChange={(chosen) =>
          form.set(
            'formats',
            formatsOf(preset.choice.report).filter((format) => chosen.includes(format)),
          )
        }
        error={form.messageOf('formats')}
        withAsterisk
      >
        <Stack gap="xs" mt={6}>
          {formatsOf(preset.choice.report).map((format) => (
            <Checkbox key={format} value={format} label={t(`reports.as.${format}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <FolderField
        folder={folder}
        onChange={(chosen) => form.set('folder', chosen)}
        error={form.messageOf('folder')}
      />
      <ScheduleFields
        draft={schedule}
        onChange={(changed) => form.set('schedule', changed)}
        messageOf={form.messageOf}
      />
    </DialogForm>
  )
}

type FolderProps = {
  readonly folder: string
  readonly onChange: (folder: string) => void
  readonly error: string | undefined
}

function FolderField({ folder, onChange, error }: FolderProps) {
  const choose = useChooseFolder(onChange)
  return (
    <Input.Wrapper label={t('reports.folder')} error={error} labelElement="div" withAsterisk>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <span className={styles['folder']} data-testid="delivery-folder">
          {folder === '' ? t('reports.noFolder') : folder}
        </span>
        <Button
          variant="default"
          loading={choose.isPending}
          onClick={() => choose.mutate()}
          style={{ flex: 'none' }}
        >
          {t('reports.chooseFolder')}
        </Button>
      </Group>
    </Input.Wrapper>
  )
}
