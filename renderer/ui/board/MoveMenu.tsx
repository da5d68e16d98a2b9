import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'

type Props<Column extends string> = {
  readonly label: string
  readonly columns: readonly Column[]
  readonly titleOf: (column: Column) => string
  readonly isDisabled: boolean
  readonly onMove: (column: Column) => void
}

/** The columns that a card may go to, for hands without a mouse. */
export function MoveMenu<Column extends string>(props: Props<Column>) {
  const { label, columns, titleOf, isDisabled, onMove } = props
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={label} disabled={isDisabled || columns.length === 0}>
          <IconArrowRight size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map((column) => (
          <Menu.Item key={column} onClick={() => onMove(column)}>
            {titleOf(column)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
