import type { Deal } from '#shared/deals/deals'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { PickSelect } from '../ui/PickSelect.tsx'

type Props = {
  readonly deals: readonly Deal[]
  readonly sector: string | null
  readonly onSector: (sector: string | null) => void
}

const every = 'every'
const prefix = 'of '

/** One of the sectors that the deals are of. */
export function SectorFilter({ deals, sector, onSector }: Props) {
  const sectors = [...new Set(deals.map((deal) => deal.sector))].map((value) => ({
    // A sector is written as anybody likes, so it cannot be told from the word for all by itself.
    value: prefix + value,
    label: sectorName(value) || t('common.none'),
  }))
  return (
    <PickSelect
      aria-label={t('pipeline.sector')}
      options={[
        { value: every, label: t('pipeline.everySector') },
        ...sectors.toSorted((a, b) => a.label.localeCompare(b.label)),
      ]}
      value={sector === null ? every : prefix + sector}
      onPick={(value) => onSector(value === every ? null : value.slice(prefix.length))}
      w={150}
      data-testid="pipeline-sector"
    />
  )
}
