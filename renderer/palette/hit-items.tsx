import {
  IconBuildingCommunity,
  IconBulldozer,
  IconChartDots3,
  IconCheckbox,
  IconCoins,
  IconDoor,
  IconFileText,
  IconFolders,
  IconKey,
  IconListDetails,
  IconReceipt,
  IconTool,
  IconUser,
} from '@tabler/icons-react'
import type { SearchHit, SearchKind } from '#shared/search'
import { isMessageKey, t } from '../app/messages/t.ts'
import { addressOf } from '../entities/entity-address.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'

/** How each kind of hit is drawn, and the table that says where it is shown. */
const kinds: Readonly<Record<SearchKind, { icon: typeof IconKey; table: string }>> = {
  property: { icon: IconBuildingCommunity, table: 'properties' },
  unit: { icon: IconDoor, table: 'units' },
  tenant: { icon: IconUser, table: 'tenants' },
  lease: { icon: IconKey, table: 'leases' },
  loan: { icon: IconCoins, table: 'loans' },
  deal: { icon: IconListDetails, table: 'deals' },
  project: { icon: IconBulldozer, table: 'projects' },
  task: { icon: IconCheckbox, table: 'tasks' },
  vendor: { icon: IconTool, table: 'vendors' },
  document: { icon: IconFileText, table: 'documents' },
  run: { icon: IconChartDots3, table: 'optimizations' },
  booking: { icon: IconReceipt, table: 'transactions' },
  portfolio: { icon: IconFolders, table: 'portfolios' },
}

export type Choose = (hit: SearchHit, address: string) => void

/** The hits in the order in which main gave them, one group a kind. */
export function groupHits(
  hits: readonly SearchHit[],
  format: Formatters,
  choose: Choose,
): PaletteGroup[] {
  const groups = new Map<SearchKind, PaletteItem[]>()
  for (const hit of hits) {
    const items = groups.get(hit.kind) ?? []
    groups.set(hit.kind, items)
    items.push(itemOf(hit, format, choose))
  }
  return [...groups].map(([kind, items]) => ({ title: t(`palette.${kind}`), items }))
}

export function itemOf(hit: SearchHit, format: Formatters, choose: Choose): PaletteItem {
  const { icon: Icon, table } = kinds[hit.kind]
  const { id, propertyId, amount, date } = hit
  const address = addressOf(table, { id, name: hit.title, propertyId })
  const detail = [date === null ? null : format.date(date), hit.detail].filter(Boolean).join(' · ')
  return {
    id: `${hit.kind}-${id}`,
    label: titleOf(hit),
    ...(detail === '' ? {} : { detail }),
    icon: <Icon size={17} stroke={1.5} aria-hidden />,
    ...(amount === null ? {} : { end: format.money(amount, { style: 'exact' }) }),
    run: () => choose(hit, address ?? '/'),
  }
}

/** A booking without a payee is named by its category. */
function titleOf({ kind, title }: SearchHit): string {
  const key = `category.${title}`
  return kind === 'booking' && isMessageKey(key) ? t(key) : title
}
