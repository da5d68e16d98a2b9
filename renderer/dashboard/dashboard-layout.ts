import { type DashboardLayout, kpiKeys, panelKeys } from '#shared/metrics'

/** The arrangement that the dashboard comes with. */
export const standardLayout: DashboardLayout = {
  tiles: [...kpiKeys],
  panels: [...panelKeys],
  hidden: [],
}

/** A kept arrangement; tiles and panels that came after it stand at the end. */
export function completeLayout(kept: DashboardLayout | null): DashboardLayout {
  if (kept === null) return standardLayout
  return {
    tiles: [...kept.tiles, ...kpiKeys.filter((key) => !kept.tiles.includes(key))],
    panels: [...kept.panels, ...panelKeys.filter((key) => !kept.panels.includes(key))],
    hidden: kept.hidden,
  }
}

type Item = DashboardLayout['hidden'][number]

export const isHidden = (layout: DashboardLayout, item: Item): boolean =>
  layout.hidden.includes(item)

export const toggleHidden = (layout: DashboardLayout, item: Item): DashboardLayout => ({
  ...layout,
  hidden: isHidden(layout, item)
    ? layout.hidden.filter((key) => key !== item)
    : [...layout.hidden, item],
})

/** Puts an item where another one stands; the ones between move up. */
export function moveItem<T>(items: readonly T[], from: T, to: T): T[] {
  const target = items.indexOf(to)
  const rest = items.filter((item) => item !== from)
  return [...rest.slice(0, target), from, ...rest.slice(target)]
}
