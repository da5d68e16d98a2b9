import { useLocalStorage } from '@mantine/hooks'
import { z } from 'zod'
import { type Combining, mapMetricKeys, mapMetrics } from '#shared/map/map-metrics'

const Choices = z.object({
  metricKey: z.enum(mapMetricKeys).catch('value'),
  shows: z.enum(['properties', 'regions']).catch('properties'),
  combining: z.enum(['sum', 'mean']).catch('sum'),
  /** Own map files that are not drawn for now. */
  hiddenFileIds: z.array(z.string()).catch([]),
})
export type Choices = z.infer<typeof Choices>

const first: Choices = Choices.parse({})

/** What the map shows and how; kept on this machine. */
export function useMapChoices() {
  const [choices, setChoices] = useLocalStorage<Choices>({
    key: 'freehold.map',
    defaultValue: first,
    getInitialValueInEffect: false,
    deserialize: readChoices,
  })
  const metric = mapMetrics[choices.metricKey]
  const combining: Combining = metric.parts === undefined ? choices.combining : 'sum'
  return {
    ...choices,
    metric,
    combining,
    change: (changed: Partial<Choices>) => setChoices((current) => ({ ...current, ...changed })),
  }
}
export type MapChoices = ReturnType<typeof useMapChoices>

// What an older version has kept, or nothing at all, must not keep the map from opening.
function readChoices(text: string | undefined): Choices {
  try {
    return Choices.parse(JSON.parse(text ?? '{}'))
  } catch {
    return first
  }
}
