import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'

const names = [
  'sea',
  'land',
  'border',
  'line',
  'faint',
  'label',
  'label-soft',
  'halo',
  '1',
  '2',
  '3',
  '4',
  '5',
  'none',
] as const
type ColorName = (typeof names)[number]

/** The colours of the map's tokens as text, for what is drawn on a canvas. */
export type MapColors = Readonly<Record<ColorName, string>>

/** Read again when the colour scheme changes, so that canvases are drawn anew. */
export function useMapColors(): MapColors {
  const scheme = useComputedColorScheme('light')
  return useMemo(() => readColors(scheme), [scheme])
}

// The sheet may still hold the old scheme while the new one is being rendered, so it is asked for by name.
function readColors(scheme: string): MapColors {
  const probe = document.createElement('div')
  probe.className = `fh-map-${scheme}`
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colors = Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--fh-map-${name}`).trim()]),
  )
  probe.remove()
  return colors as MapColors
}
