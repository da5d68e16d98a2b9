import { ActionIcon, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { PropertyHead } from '#shared/property-pages'
import { t } from '../../app/messages/t.ts'

type Props = { readonly head: PropertyHead }

/** To the property before and after by name, on the same tab; with Alt and Page Up or Page Down too. */
export function Neighbours({ head: { previous, next } }: Props) {
  const navigate = useNavigate()
  const open = (neighbour: PropertyHead['next']) => {
    if (neighbour) void navigate({ to: '.', params: { propertyId: neighbour.id } })
  }
  useHotkeys([
    ['alt+PageUp', () => open(previous)],
    ['alt+PageDown', () => open(next)],
  ])
  const steps = [
    { key: 'previous', to: previous, Icon: IconChevronLeft, shortcut: 'Alt + Page Up' },
    { key: 'next', to: next, Icon: IconChevronRight, shortcut: 'Alt + Page Down' },
  ] as const
  return steps.map(({ key, to, Icon, shortcut }) => (
    <Tooltip
      key={key}
      label={to ? `${to.name} (${shortcut})` : t(`property.no.${key}`)}
      position="bottom"
    >
      <ActionIcon
        size={32}
        variant="default"
        aria-label={to ? t(`property.${key}`, { name: to.name }) : t(`property.no.${key}`)}
        aria-disabled={to === null}
        data-disabled={to === null}
        onClick={() => open(to)}
      >
        <Icon size={17} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  ))
}
