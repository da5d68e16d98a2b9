import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { t } from '../../app/messages/t.ts'

type Props = {
  readonly name: string
  readonly onSpread: () => void
  readonly onFill: () => void
  readonly onClear: () => void
}

/** What can be done with a whole row of the sheet. */
export function RowTools({ name, onSpread, onFill, onClear }: Props) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={22} aria-label={t('plan.grid.tools', { category: name })}>
          <IconDots size={15} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onSpread}>{t('plan.grid.spread')}</Menu.Item>
        <Menu.Item onClick={onFill}>{t('plan.grid.fill')}</Menu.Item>
        <Menu.Item onClick={onClear}>{t('plan.grid.clear')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
