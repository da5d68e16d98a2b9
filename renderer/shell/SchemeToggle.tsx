import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyFailed } from '../ui/notify.ts'

/** Light or dark, kept in settings. */
export function SchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light'
  const label = t(other === 'dark' ? 'shell.goDark' : 'shell.goLight')
  const toggle = () => {
    setColorScheme(other)
    api.settings.set({ colorScheme: other }).catch(notifyFailed)
  }
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
