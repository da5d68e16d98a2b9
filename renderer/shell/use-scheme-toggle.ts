import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { api } from '../app/api.ts'
import { notifyFailed } from '../ui/notify.ts'

/** From light to dark or back, kept in settings. */
export function useSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light'
  const toggle = () => {
    setColorScheme(other)
    api.settings.set({ colorScheme: other }).catch(notifyFailed)
  }
  return { other, toggle } as const
}
