import { type Random, seededRandom } from './build-sample-random.ts'

/**
 * An invented pipeline of deals. Prices spread log-normally around the middle of their sector, a
 * dearer city yields less, and what yields more is riskier, with enough noise that neither the yield
 * nor the risk alone tells which deal is good.
 */
type Sector = {
  readonly sector: string
  readonly count: number
  readonly price: number
  readonly spread: number
  readonly yield: number
  readonly risk: number
  /** Price of a square foot, and of a unit for sectors that are let by the unit. */
  readonly perFoot: number
  readonly footPerUnit: number
  readonly nouns: readonly string[]
}

const sectors: readonly Sector[] = [
  {
    sector: 'multi_family',
    count: 17,
    price: 1_350_000,
    spread: 0.6,
    yield: 0.057,
    risk: 0.012,
    perFoot: 260,
    footPerUnit: 850,
    nouns: ['apartments', 'walk-up', 'courtyard flats'],
  },
  {
    sector: 'single_family',
    count: 12,
    price: 430_000,
    spread: 0.4,
    yield: 0.056,
    risk: 0.009,
    perFoot: 250,
    footPerUnit: 0,
    nouns: ['cottage', 'bungalow', 'townhome'],
  },
  {
    sector: 'retail',
    count: 9,
    price: 1_500_000,
    spread: 0.6,
    yield: 0.067,
    risk: 0.019,
    perFoot: 290,
    footPerUnit: 1900,
    nouns: ['strip', 'corner shops', 'arcade'],
  },
  {
    sector: 'mixed',
    count: 7,
    price: 1_400_000,
    spread: 0.5,
    yield: 0.061,
    risk: 0.015,
    perFoot: 330,
    footPerUnit: 1000,
    nouns: ['mixed use', 'shop and flats'],
  },
  {
    sector: 'office',
    count: 6,
    price: 900_000,
    spread: 0.7,
    yield: 0.074,
    risk: 0.025,
    perFoot: 210,
    footPerUnit: 2600,
    nouns: ['offices', 'studio suites'],
  },
  {
    sector: 'industrial',
    count: 5,
    price: 2_000_000,
    spread: 0.6,
    yield: 0.064,
    risk: 0.014,
    perFoot: 160,
    footPerUnit: 0,
    nouns: ['flex bay', 'warehouse'],
  },
  {
    sector: 'condo',
    count: 4,
    price: 260_000,
    spread: 0.35,
    yield: 0.054,
    risk: 0.01,
    perFoot: 280,
    footPerUnit: 0,
    nouns: ['condo', 'loft'],
  },
]

/** Dearer or cheaper than the middle, and what that takes off or adds to the yield. */
const cities = [
  ['Seattle', 'WA', 1.35, -0.006],
  ['Sacramento', 'CA', 1.05, -0.002],
  ['Ames', 'IA', 0.6, 0.006],
  ['Brooklyn', 'NY', 1.6, -0.008],
  ['Austin', 'TX', 1.1, -0.003],
  ['Charlotte', 'NC', 0.95, 0.001],
  ['Atlanta', 'GA', 0.95, 0.002],
  ['Denver', 'CO', 1.15, -0.003],
  ['Boise', 'ID', 0.85, 0.001],
  ['Columbus', 'OH', 0.7, 0.006],
  ['Raleigh', 'NC', 0.9, 0.001],
  ['Kansas City', 'MO', 0.65, 0.007],
] as const

const places = [
  'Alder',
  'Birch Hill',
  'Canal',
  'Dovecote',
  'Eastgate',
  'Fernwood',
  'Garnet',
  'Harbor',
  'Ironbridge',
  'Juniper',
  'Kestrel',
  'Larkspur',
  'Mill Race',
  'Northfield',
  'Orchard',
  'Pinecrest',
  'Quarry',
  'Riverbend',
  'Saltbox',
  'Tannery',
  'Upland',
  'Viaduct',
  'Willow',
  'Yarrow',
] as const

/** Most of a pipeline is still to be decided on; a few deals are already in hand or out. */
const stages = [
  ...Array.from({ length: 18 }, () => 'lead'),
  ...Array.from({ length: 18 }, () => 'screening'),
  ...Array.from({ length: 14 }, () => 'underwriting'),
  ...Array.from({ length: 4 }, () => 'offer'),
  ...Array.from({ length: 2 }, () => 'due_diligence'),
  ...Array.from({ length: 2 }, () => 'closed'),
  ...Array.from({ length: 2 }, () => 'passed'),
]

export function buildDeals(seed: number) {
  const random = seededRandom(seed)
  const names = new Set<string>()
  const waiting = [...stages]
  return sectors
    .flatMap((sector) => Array.from({ length: sector.count }, () => sector))
    .map((sector, index) => {
      const stage = waiting.splice(Math.floor(random.between(0, waiting.length)), 1)[0] ?? 'lead'
      const id = `D${String(index + 1).padStart(2, '0')}`
      return Object.assign({ id }, buildDeal(sector, random, names), { stage, notes: '' })
    })
}

function buildDeal(sector: Sector, random: Random, names: Set<string>) {
  const [city, region, dearness, extraYield] = random.pick(cities)
  const price = clamp(
    roundTo(5000, sector.price * dearness * Math.exp(sector.spread * random.normal())),
    150_000,
    6_000_000,
  )
  const noise = random.normal()
  const yieldRate = clamp(sector.yield + extraYield + 0.007 * noise, 0.038, 0.086)
  const risk = clamp(sector.risk + 0.003 * noise + 0.0045 * random.normal(), 0.005, 0.03)
  const area = roundTo(10, (price / (sector.perFoot * dearness)) * random.between(0.85, 1.15))
  return {
    name: newName(sector, random, names),
    sector: sector.sector,
    city,
    region,
    price,
    noi: roundTo(50, price * yieldRate),
    risk: Number(risk.toFixed(4)),
    units: sector.footPerUnit === 0 ? 1 : Math.max(2, Math.round(area / sector.footPerUnit)),
    area,
    yearBuilt: Math.round(random.between(1924, 2019)),
  }
}

function newName({ nouns }: Sector, random: Random, names: Set<string>): string {
  for (;;) {
    const name = `${random.pick(places)} ${random.pick(nouns)}`
    if (names.has(name)) continue
    names.add(name)
    return name
  }
}

const roundTo = (step: number, value: number): number => Math.round(value / step) * step
const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))
