import type { SpotlightActionGroupData } from '@mantine/spotlight'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { navItems } from './nav-items.ts'
import type { History } from './use-history.ts'

/** What the palette offers, in groups. */
export function usePaletteActions(history: History, onHelp: () => void) {
  const navigate = useNavigate()
  const { portfolio, asOf } = useWorkspace()
  const input = { portfolioId: portfolio.id, asOf }
  const properties = useQuery(queries.properties.list.queryOptions({ input }))
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  const groups: SpotlightActionGroupData[] = [
    {
      group: t('palette.pages'),
      actions: navItems.map(({ to, key, icon: Icon }) => ({
        id: to,
        label: t(key),
        leftSection: <Icon size={17} stroke={1.5} aria-hidden />,
        onClick: () => void navigate({ to }),
      })),
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
      actions: [
        ...stepAction('undo', history.undoLabel, history.undo),
        ...stepAction('redo', history.redoLabel, history.redo),
        { id: 'help', label: t('nav.help'), onClick: onHelp },
        {
          id: 'settings',
          label: t('nav.settings'),
          onClick: () => void navigate({ to: '/settings' }),
        },
        { id: 'about', label: t('nav.about'), onClick: () => void navigate({ to: '/about' }) },
      ],
    },
  ]
  return groups
}

const stepAction = (id: 'undo' | 'redo', label: string | null, run: () => void) =>
  label === null ? [] : [{ id, label: t(`shell.${id}Label`, { label }), onClick: run }]
