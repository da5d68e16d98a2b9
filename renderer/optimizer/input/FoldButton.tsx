import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { t } from '../../app/messages/t.ts'

type Props = {
  readonly name: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Unfolds the rarer terms of a row. */
export function FoldButton({ name, isOpen, onToggle }: Props) {
  const label = t(isOpen ? 'wizard.fewerTerms' : 'wizard.moreTerms', { name })
  const Icon = isOpen ? IconChevronDown : IconChevronRight
  return (
    <Tooltip label={label}>
      <ActionIcon size={30} aria-label={label} aria-expanded={isOpen} onClick={onToggle}>
        <Icon size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  )
}
