import { useLocalStorage } from '@mantine/hooks'

/** A choice that belongs to one data file on this machine, such as its as-of day. */
export function useFileMemory(name: string, path: string) {
  const [value, setValue] = useLocalStorage<string | null>({
    key: `freehold.${name}.${path}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  return [value, setValue] as const
}
