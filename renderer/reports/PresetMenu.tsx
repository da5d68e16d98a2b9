import { Menu } from '@mantine/core'
import { IconCalendarClock, IconCalendarOff } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReportPreset } from '#shared/reports/reports'
import { t } from '../app/messages/t.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import { DeliveryDialog } from './DeliveryDialog.tsx'
import { useDelivery, useStopDelivery } from './use-deliveries.ts'

type Props = {
  readonly preset: ReportPreset
  readonly isChosen: boolean
  readonly onChoose: (presetId: string) => void
  readonly onEdit: () => void
  readonly onDelete: () => void
}

/** Edit, delete, and deliver by the clock or no longer. */
export function PresetMenu({ preset, isChosen, onChoose, onEdit, onDelete }: Props) {
  // An alert of a delivery that failed leads to where it is set up.
  const { deliver: isAsked = false } = useSearch({ from: '/shell/reports' })
  const [isScheduling, setScheduling] = useState(isChosen && isAsked)
  const { delivery, isKnown } = useDelivery(preset.id)
  const stop = useStopDelivery(preset.id, preset.name)
  const close = () => {
    setScheduling(false)
    if (isAsked) onChoose(preset.id)
  }
  return (
    <>
      <RowMenu name={preset.name} onEdit={onEdit} onDelete={onDelete}>
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
      {isScheduling && isKnown && (
        <DeliveryDialog preset={preset} delivery={delivery} onClose={close} />
      )}
    </>
  )
}
