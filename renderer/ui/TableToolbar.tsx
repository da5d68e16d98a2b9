import { ActionIcon, Checkbox, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { IconColumns3, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../app/messages/t.ts'
import styles from './table.module.css'

type Props = {
  readonly filter: string
  readonly onFilter: (text: string) => void
  readonly countText: string
  readonly columns: readonly { readonly key: string; readonly title: string }[]
  readonly shownKeys: readonly string[]
  readonly onShownKeys: (keys: string[]) => void
  readonly exportMenu: ReactNode
  /** More filters of the page's own. */
  readonly children?: ReactNode
}

/** Filter, row count, column choice and export of a table. */
export function TableToolbar({
  filter,
  onFilter,
  countText,
  exportMenu,
  children,
  ...rest
}: Props) {
  return (
    <div className={styles['toolbar']}>
      <TextInput
        aria-label={t('table.filter')}
        placeholder={t('table.filterPlaceholder')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
        w={220}
      />
      {children}
      <Text size="xs" c="dimmed" ml="auto" aria-live="polite" className={styles['count'] ?? ''}>
        {countText}
      </Text>
      <Group gap={4}>
        <Popover position="bottom-end" width={240} trapFocus>
          <Popover.Target>
            <ActionIcon size={32} aria-label={t('table.columns')} title={t('table.columns')}>
              <IconColumns3 size={18} stroke={1.6} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Checkbox.Group value={[...rest.shownKeys]} onChange={rest.onShownKeys}>
              <Stack gap={8}>
                {rest.columns.map((column) => (
                  <Checkbox key={column.key} value={column.key} label={column.title} size="xs" />
                ))}
              </Stack>
            </Checkbox.Group>
          </Popover.Dropdown>
        </Popover>
        {exportMenu}
      </Group>
    </div>
  )
}
