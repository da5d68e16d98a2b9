const geometryTypes = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

/**
 * What keeps a text from being drawn as a GeoJSON layer, as a sentence; null when nothing does.
 * Coordinates must be degrees: a file in metres of a national grid would land nowhere.
 */
export function findGeoJsonProblem(text: string): string | null {
  const value = parse(text)
  if (value === undefined) return 'This is not a GeoJSON file: it cannot be read as JSON.'
  const shapes = shapesOf(value)
  if (shapes === null) return 'This is not a GeoJSON file: it has no features.'
  if (shapes.length === 0) return 'This GeoJSON file is empty.'
  if (shapes.some((shape) => !isShape(shape)))
    return 'This GeoJSON file has a feature without a shape.'
  return shapes.every(isInDegrees)
    ? null
    : 'The coordinates of this GeoJSON file are not degrees. Save it again as WGS 84 (EPSG:4326).'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Shape = {
  readonly type: string
  readonly coordinates?: unknown
  readonly geometries?: unknown
}

/** The geometries of a collection, a feature or a bare geometry; a feature may have none. */
function shapesOf(value: unknown): unknown[] | null {
  if (!isRecord(value)) return null
  if (value['type'] === 'FeatureCollection') {
    const { features } = value
    return Array.isArray(features)
      ? features.flatMap((feature) => shapesOf(feature) ?? [feature])
      : null
  }
  if (value['type'] === 'Feature') return value['geometry'] === null ? [] : [value['geometry']]
  return isShape(value) ? [value] : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isShape = (value: unknown): value is Shape =>
  isRecord(value) &&
  geometryTypes.has(String(value['type'])) &&
  Array.isArray(value['type'] === 'GeometryCollection' ? value['geometries'] : value['coordinates'])

function isInDegrees(shape: unknown): boolean {
  if (!isShape(shape)) return false
  if (Array.isArray(shape.geometries)) return shape.geometries.every(isInDegrees)
  return arePositions(shape.coordinates)
}

/** Nested lists whose innermost are positions: longitude, latitude, perhaps a height. */
function arePositions(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  if (typeof value[0] !== 'number') return value.every(arePositions)
  const [longitude, latitude] = value
  return Math.abs(Number(longitude)) <= 360 && Math.abs(Number(latitude)) <= 90
}
