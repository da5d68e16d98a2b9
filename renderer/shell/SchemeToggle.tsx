import { ActionIcon, Tooltip } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { t } from '../app/messages/t.ts'
import { useSchemeToggle } from './use-scheme-toggle.ts'

/** Light or dark, kept in settings. */
export function SchemeToggle() {
  const { other, toggle } = useSchemeToggle()
  const label = t(other === 'dark' ? 'shell.goDark' : 'shell.goLight')
  return (
    <Tooltip label={label}>
      <ActionIcon size={32} aria-label={label} onClick={toggle}>
        {other === 'dark' ? (
          <IconMoon size={18} stroke={1.6} />
        ) : (
          <IconSun size={18} stroke={1.6} />
        )}
      </ActionIcon>
    </Tooltip>
  )
}
