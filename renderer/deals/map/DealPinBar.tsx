import type { Deal } from '#shared/deals/deals'
import type { MapPoint } from '#shared/map/map-box'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { PinFields } from '../../map/PinFields.tsx'
import { useClick } from '../../ui/form/use-save.ts'

type Pin = { readonly deal: Deal; readonly point: MapPoint }
type Props = { readonly pin: Pin; readonly onPin: (pin: Pin | null) => void }

/** The place of a deal in hand, and the button that saves it. */
export function DealPinBar({ pin: { deal, point }, onPin }: Props) {
  const save = useClick(
    () => api.deals.pin({ dealId: deal.id, ...point }),
    ({ name }) => {
      onPin(null)
      return t('pipeline.pinned', { name })
    },
  )
  return (
    <PinFields
      name={deal.name}
      point={point}
      isPending={save.isPending}
      onPoint={(next) => onPin({ deal, point: next })}
      onSave={() => save.mutate()}
      onCancel={() => onPin(null)}
    />
  )
}
