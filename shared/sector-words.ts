import type { PropertyType } from './properties.ts'

const words: Readonly<Record<PropertyType, string>> = {
  single_family: 'Single family',
  condo: 'Condo',
  duplex: 'Duplex',
  fourplex: 'Fourplex',
  multi_family: 'Multi-family',
  mixed: 'Mixed use',
  retail: 'Retail',
  office: 'Office',
  industrial: 'Industrial',
  hospitality: 'Hospitality',
  land: 'Land',
  other: 'Other',
}

const isKnown = (sector: string): sector is PropertyType => Object.hasOwn(words, sector)

/** A deal's sector as files and the command line write it: `multi_family` is "Multi-family", others stay. */
export const sectorWords = (sector: string): string => (isKnown(sector) ? words[sector] : sector)

/** The same inside a sentence: "multi-family". */
export const sectorInText = (sector: string): string =>
  isKnown(sector) ? words[sector].toLowerCase() : sector
