import type { SpotlightActionGroupData } from '@mantine/spotlight'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { navItems } from './nav-items.ts'
import type { History } from './use-history.ts'
import { usePaletteCommands } from './use-palette-commands.ts'

/** What the palette offers, in groups. */
export function usePaletteActions(history: History, onHelp: () => void) {
  const navigate = useNavigate()
  const { portfolio, asOf } = useWorkspace()
  const input = { portfolioId: portfolio.id, asOf }
  const properties = useQuery(queries.properties.list.queryOptions({ input }))
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  const commands = usePaletteCommands(history, onHelp)
  const groups: SpotlightActionGroupData[] = [
    {
      group: t('palette.pages'),
      actions: [
        ...navItems.map(({ to, key, icon: Icon }) => ({
          id: to,
          label: t(key),
          leftSection: <Icon size={17} stroke={1.5} aria-hidden />,
          onClick: () => void navigate({ to }),
        })),
        ...innerPages.map(({ to, key }) => ({
          id: to,
          label: t(key),
          onClick: () => void navigate({ to }),
        })),
      ],
    },
    {
      group: t('nav.properties'),
      actions: (properties.data ?? []).map(({ id, name, addressLine1, city }) => ({
        id: `property-${id}`,
        label: name,
        description: `${addressLine1}, ${city}`,
        onClick: () => void navigate({ to: '/properties/$propertyId', params: { propertyId: id } }),
      })),
    },
    {
      group: t('palette.deals'),
      actions: (deals.data ?? []).map(({ id, name, city, sector }) => ({
        id: `deal-${id}`,
        label: name,
        description: `${sectorName(sector)}, ${city}`,
        onClick: () => void navigate({ to: '/pipeline', search: { find: name } }),
      })),
    },
    {
      group: t('palette.actions'),
      actions: [...commands],
    },
  ]
  return groups
}

const innerPages = [
  { to: '/compare', key: 'comparison.title' },
  { to: '/optimize/deal-picker', key: 'optimize.dealPicker' },
  { to: '/optimize/runs', key: 'optimize.history' },
] as const
