import { useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queries } from './api.ts'

/** The scheme chosen in settings, on every window; the library keeps a copy for the first paint. */
export function useColorSchemeSetting(): void {
  const { data } = useQuery(queries.settings.get.queryOptions())
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    if (data) setColorScheme(data.colorScheme)
  }, [data, setColorScheme])
}
