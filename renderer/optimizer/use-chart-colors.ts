import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { seriesColors } from '../ui/chart/chart-theme.ts'
import type { ChartColors } from './chart-words.ts'

/** The colours of marks and their words in the present scheme. */
export function useChartColors(): ChartColors {
  const scheme = useComputedColorScheme('light')
  return useMemo(() => ({ mark: seriesColors[scheme][1], ink: seriesColors[scheme][7] }), [scheme])
}
