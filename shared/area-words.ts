import type { AreaUnit } from './portfolios.ts'

/** How an area is written where no locale is asked: in files, on paper. */
export const areaWords: Readonly<Record<AreaUnit, string>> = { sqft: 'sq ft', sqm: 'm²' }
