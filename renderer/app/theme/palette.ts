import type { MantineColorsTuple } from '@mantine/core'

/** The one accent: the green of boundary lines on a survey plan. */
export const survey: MantineColorsTuple = [
  '#eef4ef',
  '#dbe7de',
  '#b9d2c1',
  '#a3cbb4',
  '#86bb9d',
  '#4f9070',
  '#2f6f52',
  '#1f5a43',
  '#184a37',
  '#113829',
]

/** Warm paper greys, for the light scheme. */
export const paper: MantineColorsTuple = [
  '#fdfbf6',
  '#f7f4ec',
  '#efeadd',
  '#e2dbcb',
  '#cdc4b0',
  '#a39a86',
  '#7d7566',
  '#64604f',
  '#45433a',
  '#2a2924',
]

/** Deep ink, for the dark scheme; the first shades are its text. */
export const ink: MantineColorsTuple = [
  '#ebe6da',
  '#cfcabe',
  '#a8a599',
  '#83847f',
  '#434c56',
  '#2f373f',
  '#1b2128',
  '#12161b',
  '#0d1014',
  '#080a0d',
]

export const brick: MantineColorsTuple = [
  '#fbeeeb',
  '#f4d9d3',
  '#ecb9af',
  '#f0a294',
  '#e88a7a',
  '#c4503f',
  '#aa3b2c',
  '#962e21',
  '#7a241a',
  '#5a1a13',
]

export const ochre: MantineColorsTuple = [
  '#faf2e0',
  '#f2e2bd',
  '#e8cd8e',
  '#e3b968',
  '#d3a244',
  '#a97a1d',
  '#8f6412',
  '#7a540c',
  '#614308',
  '#453005',
]
