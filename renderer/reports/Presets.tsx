import { Menu, UnstyledButton } from '@mantine/core'
import { IconCalendarClock, IconCalendarOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReportChoice, ReportPreset } from '#shared/reports'
import { t } from '../app/messages/t.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import { DeliveryDialog } from './DeliveryDialog.tsx'
import { PresetDialog } from './PresetDialog.tsx'
import styles from './reports.module.css'
import { useDelivery, useStopDelivery } from './use-deliveries.ts'
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
  const [isScheduling, setScheduling] = useState(false)
  const delivery = useDelivery(preset.id)
  const stop = useStopDelivery(preset.id, preset.name)
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
      </UnstyledButton>
      <RowMenu
        name={preset.name}
        onEdit={() => setOpen(true)}
        onDelete={() => {
          if (isChosen) onChoose(null)
          remove.mutate()
        }}
      >
        <Menu.Item
          leftSection={<IconCalendarClock size={15} stroke={1.6} />}
          onClick={() => setScheduling(true)}
          data-testid="report-deliver"
        >
          {t('reports.deliver')}
        </Menu.Item>
        {delivery && (
          <Menu.Item
            leftSection={<IconCalendarOff size={15} stroke={1.6} />}
            onClick={() => stop.mutate()}
          >
            {t('reports.deliverStop')}
          </Menu.Item>
        )}
      </RowMenu>
      {isScheduling && (
        <DeliveryDialog preset={preset} delivery={delivery} onClose={() => setScheduling(false)} />
      )}
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
