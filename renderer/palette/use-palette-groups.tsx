import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SearchHit } from '#shared/search'
import { queries } from '../app/api.ts'
import { OPTIMIZER_NAMES } from '#shared/optimizer/optimizers'
import { fillTemplate } from '#shared/prompts/prompt-template'
import { PROMPTS } from '#shared/prompts/prompts'
import { t } from '../app/messages/t.ts'
import { useGoTo } from '../entities/use-go-to.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { navItems } from '../shell/nav-items.ts'
import { useFormat } from '../ui/use-format.ts'
import { groupHits, itemOf } from './hit-items.tsx'
import { isNamedBy, type PaletteGroup, type PaletteItem } from './palette-item.ts'
import { type PaletteDoors, useCommands } from './use-commands.tsx'
import { useRecentHits } from './use-recent-hits.ts'

/** What the palette offers for a text; `isStale` while what is shown answers an earlier one. */
export function usePaletteGroups(text: string, doors: PaletteDoors) {
  const goTo = useGoTo()
  const format = useFormat()
  const { portfolio, selectPortfolio } = useWorkspace()
  const { recent, remember } = useRecentHits()
  const commands = useCommands(doors)
  const search = useQuery(
    queries.search.entities.queryOptions({
      input: { portfolioId: portfolio.id, text },
      enabled: text !== '',
      placeholderData: keepPreviousData,
      gcTime: 0,
      staleTime: 0,
    }),
  )
  const choose = (hit: SearchHit, address: string) => {
    remember(hit)
    if (hit.kind === 'portfolio') selectPortfolio(hit.id)
    goTo(hit.kind === 'portfolio' ? '/' : address)
  }
  const pages = pageItems(goTo)
  if (text === '')
    return {
      isStale: false,
      groups: filled([
        { title: t('palette.recent'), items: recent.map((hit) => itemOf(hit, format, choose)) },
        { title: t('palette.actions'), items: commands },
        { title: t('palette.pages'), items: pages },
      ]),
    }
  const isNamed = ({ label }: PaletteItem) => isNamedBy(label, text)
  return {
    isStale: search.isPlaceholderData || search.isPending,
    groups: filled([
      { title: t('palette.pages'), items: pages.filter(isNamed) },
      { title: t('palette.actions'), items: commands.filter(isNamed) },
      { title: t('prompts.title'), items: questionItems(goTo).filter(isNamed) },
      ...groupHits(search.data ?? [], format, choose),
    ]),
  }
}

const filled = (groups: readonly PaletteGroup[]): PaletteGroup[] =>
  groups.filter(({ items }) => items.length > 0)

const pageItems = (goTo: (address: string) => void): PaletteItem[] => [
  ...navItems.map(({ to, key, icon: Icon }) => ({
    id: to,
    label: t(key),
    icon: <Icon size={17} stroke={1.5} aria-hidden />,
    run: () => goTo(to),
  })),
  ...OPTIMIZER_NAMES.map(viewOf).map(({ wizard, name }) => ({
    id: wizard,
    label: t(name),
    run: () => goTo(wizard),
  })),
  ...innerPages.map(({ to, key }) => ({ id: to, label: t(key), run: () => goTo(to) })),
]

/** Questions with their blanks open; they are filled on the page of the optimizers. */
const questionItems = (goTo: (address: string) => void): PaletteItem[] =>
  OPTIMIZER_NAMES.flatMap((optimizer) =>
    PROMPTS[optimizer].map(({ id, template }) => ({
      id: `question-${optimizer}.${id}`,
      label: fillTemplate(template, () => '…'),
      detail: t(viewOf(optimizer).name),
      run: () => goTo(`/optimize?ask=${optimizer}.${id}`),
    })),
  )

const innerPages = [
  { to: '/compare', key: 'comparison.title' },
  { to: '/portfolios', key: 'portfolios.title' },
  { to: '/history', key: 'history.title' },
  { to: '/settings', key: 'nav.settings' },
  { to: '/tenants', key: 'leasing.tenants' },
  { to: '/money/recurring', key: 'recurring.title' },
  { to: '/rent-roll', key: 'leasing.rentRoll' },
  { to: '/money/late-rent', key: 'leasing.lateRent' },
  { to: '/tasks/vendors', key: 'vendors.title' },
  { to: '/settings/mail', key: 'mail.title' },
  { to: '/optimize/runs', key: 'optimize.history' },
] as const
