import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { ReportChoice, ReportPreset } from '#shared/reports/reports'
import { t } from '../app/messages/t.ts'
import { writeSchedule } from '../scheduled-jobs/job-words.ts'
import { useFormat } from '../ui/use-format.ts'
import { PresetDialog } from './PresetDialog.tsx'
import { PresetMenu } from './PresetMenu.tsx'
import styles from './reports.module.css'
import { useDelivery } from './use-deliveries.ts'
import { useDeletePreset, useEditPreset, usePresets } from './use-presets.ts'

type Props = {
  /** The kept report that is shown, and what it is set to just now. */
  readonly chosen: string | null
  readonly choice: ReportChoice
  readonly onChoose: (presetId: string | null) => void
}

/** The reports that the owner keeps, above those of the catalogue. */
export function Presets(props: Props) {
  const { data: presets = [] } = usePresets()
  if (presets.length === 0) return null
  return (
    <nav aria-label={t('reports.presets')} className={styles['presets']}>
      <h2 className={styles['presetsTitle']}>{t('reports.presets')}</h2>
      {presets.map((preset) => (
        <Preset key={preset.id} preset={preset} {...props} />
      ))}
    </nav>
  )
}

function Preset({ preset, chosen, choice, onChoose }: Props & { readonly preset: ReportPreset }) {
  const [isOpen, setOpen] = useState(false)
  const isChosen = preset.id === chosen
  // Of the one that is shown, what is set on the page is kept with it.
  const edit = useEditPreset(preset, isChosen ? choice : preset.choice, () => setOpen(false))
  const remove = useDeletePreset(preset)
  const { delivery } = useDelivery(preset.id)
  const { locale } = useFormat()
  return (
    <div className={styles['preset']}>
      <UnstyledButton
        className={styles['entry'] ?? ''}
        aria-current={isChosen ? 'page' : undefined}
        onClick={() => onChoose(preset.id)}
        data-testid="report-preset"
      >
        <span className={styles['entryName']}>{preset.name}</span>
        <span className={styles['entryHelp']}>{t(`report.${preset.choice.report}`)}</span>
        {delivery && (
          <span className={styles['entryHelp']}>
            {delivery.isOn ? writeSchedule(delivery, locale) : t('reports.deliverOff')}
          </span>
        )}
      </UnstyledButton>
      <PresetMenu
        preset={preset}
        isChosen={isChosen}
        onChoose={onChoose}
        onEdit={() => setOpen(true)}
        onDelete={() => {
          if (isChosen) onChoose(null)
          remove.mutate()
        }}
      />
      {isOpen && (
        <PresetDialog
          name={preset.name}
          onSave={(name) => edit.mutate(name)}
          onClose={() => setOpen(false)}
          isPending={edit.isPending}
          error={edit.error}
        />
      )}
    </div>
  )
}
