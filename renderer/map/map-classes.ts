import { classifyByLimits, classifyEvenly, type MapClasses } from '#shared/map/map-classes'
import type { MapMetric } from '#shared/map/map-metrics'

const evenClasses = 5

/** The classes of a metric: by its own limits where it has some, else of about equal number. */
export const classesOf = (values: readonly (number | null)[], { limits }: MapMetric): MapClasses =>
  limits === undefined ? classifyEvenly(values, evenClasses) : classifyByLimits(values, limits)
