import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { seriesColors } from '../ui/chart/chart-theme.ts'

/** Colours of what adds, what takes away and what stands, in the present scheme. */
export type ToneColors = { readonly good: string; readonly bad: string; readonly total: string }

export function useToneColors(): ToneColors {
  const scheme = useComputedColorScheme('light')
  return useMemo(() => {
    const colors = seriesColors[scheme]
    return { good: colors[0], bad: colors[3], total: colors[6] }
  }, [scheme])
}
