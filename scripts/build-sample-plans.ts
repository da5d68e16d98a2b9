import { addMonthsToDate } from '#shared/dates'
import { seededRandom } from './build-sample-random.ts'

type ValuedProperty = {
  readonly id: string
  readonly purchaseDate: string
  readonly purchasePrice: number
}

/**
 * From the price at purchase to the value today: an opinion at each year's end on the way, on a path
 * of even growth with some noise, to the nearest thousand.
 */
export function buildValuations(property: ValuedProperty, value: number, date: string) {
  const { id, purchaseDate, purchasePrice } = property
  const random = seededRandom(Number(id.slice(1)) * 101)
  const valuations = [
    { id: `${id}-purchase`, date: purchaseDate, value: purchasePrice, source: 'purchase price' },
  ]
  const years = (Date.parse(date) - Date.parse(purchaseDate)) / (365.25 * 86_400_000)
  for (let year = Number(purchaseDate.slice(0, 4)); year < Number(date.slice(0, 4)); year += 1) {
    const on = `${year}-12-31`
    const share = (Date.parse(on) - Date.parse(purchaseDate)) / (365.25 * 86_400_000) / years
    const noise = 1 + 0.012 * random.normal()
    const opinion =
      Math.round((purchasePrice * (value / purchasePrice) ** share * noise) / 1000) * 1000
    const source = year % 2 === 0 ? 'broker opinion' : 'own estimate'
    if (share > 0.05) valuations.push({ id: `${id}-${year}`, date: on, value: opinion, source })
  }
  return [...valuations, { id: `${id}-current`, date, value, source: 'appraisal' }]
}

/** Name, property, cost, months, more rent a month, deadline, status, notes. */
const projects = [
  [
    'Heat pump retrofit',
    'P02',
    68_000,
    3,
    620,
    null,
    'idea',
    'Replaces baseboard heating in four units.',
  ],
  [
    'Kitchen renewal, two units',
    'P04',
    24_500,
    2,
    240,
    null,
    'idea',
    'Units 3 and 7, when vacant.',
  ],
  [
    'Facade and shop front',
    'P06',
    96_000,
    5,
    850,
    '2027-12',
    'idea',
    'Before the loan is refinanced.',
  ],
  ['Unit 2R refurbishment', 'P06', 31_000, 2, 380, null, 'planned', 'Vacant now.'],
  ['Bathroom renewal', 'P07', 18_500, 2, 210, null, 'idea', 'Unit 3, vacant now.'],
  ['Solar carport', 'P08', 57_000, 4, 430, null, 'idea', 'With a battery for the common meter.'],
  ['Garden studio', 'P09', 84_000, 7, 1150, null, 'idea', 'Needs a permit of the city.'],
  ['Parking lot lighting', 'P10', 22_000, 1, 160, '2027-06', 'idea', 'Asked for by three tenants.'],
  ['Boiler and insulation', 'P11', 49_000, 3, 420, null, 'idea', 'Built 1908: walls first.'],
  [
    'Dock door and office fit-out',
    'P12',
    118_000,
    4,
    1700,
    '2027-06',
    'idea',
    'For the renewal of the lease.',
  ],
] as const

export const buildProjects = () =>
  projects.map(
    ([name, propertyId, cost, durationMonths, upliftMonthly, deadline, status, notes], k) => ({
      id: `C${String(k + 1).padStart(2, '0')}`,
      propertyId,
      name,
      cost,
      durationMonths,
      upliftMonthly,
      startMonth: null,
      deadline,
      status,
      notes,
    }),
  )

/** Title, property, months after the first month without bookings, status, notes. */
const tasks = [
  [
    'Refinance or repay the balloon of Memorial Drive strip',
    'P10',
    0,
    'open',
    'The floating loan ends in November.',
  ],
  [
    'Ask three lenders for terms',
    'P10',
    0,
    'open',
    'Piedmont Bank has offered an extension of one year.',
  ],
  ['Renew the insurance of Capitol Hill fourplex', 'P11', 0, 'open', ''],
  ['Renew the insurance of Myrtle Avenue mixed use', 'P06', 0, 'open', ''],
  ['Advertise unit 2R', 'P06', 0, 'open', 'Vacant since the summer.'],
  ['Advertise unit 3', 'P07', 0, 'open', ''],
  ['Show unit 3 to two applicants', 'P04', 0, 'open', ''],
  ['Offer Cedar Laundry a renewal', 'P10', 1, 'open', 'The lease ends in January.'],
  [
    'Talk to Cedar Foods about the lease of the bay',
    'P12',
    4,
    'open',
    'It ends in June 2027; they need a dock door.',
  ],
  ['Gutter cleaning before winter', 'P04', 1, 'open', ''],
  ['Check late payments of Harbor Laundry', 'P10', -1, 'open', 'Seventeen late fees so far.'],
  ['Send the year’s papers to the accountant', null, 3, 'open', ''],
  ['Compare management fees', null, 2, 'open', 'Eight per cent everywhere; ask for seven.'],
  ['Boiler warranty registered', 'P06', -6, 'done', ''],
  ['Property tax appeal filed', 'P02', -5, 'done', ''],
] as const

export const buildTasks = (lastDay: string) =>
  tasks.map(([title, propertyId, months, status, notes], k) => ({
    id: `K${String(k + 1).padStart(2, '0')}`,
    propertyId,
    dealId: null,
    title,
    notes,
    dueDate: addMonthsToDate(lastDay, months + 1).slice(0, 8) + String(10 + k),
    status,
  }))
