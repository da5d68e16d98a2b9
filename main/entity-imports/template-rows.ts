import type { EntityKind } from '#shared/imports/entity-import-fields'
import type { CsvCell } from '../exports/csv.ts'

export type Template = {
  readonly sheet: string
  /** Heading, an example, and what to write there. */
  readonly columns: readonly (readonly [string, CsvCell, string])[]
}

const money = 'Whole units of the currency, such as 1250.50'
const day = 'Year, month, day, such as 2024-03-25'
const theProperty = 'The name of the property, as on the sheet Properties'

/** One example of each kind; together they make a small portfolio. */
export const templates: Readonly<Record<EntityKind, Template>> = {
  properties: {
    sheet: 'Properties',
    columns: [
      ['Property', 'Elm Street 12', 'The name you know it by'],
      [
        'Property type',
        'Multi-family',
        'Single family, Condo, Duplex, Fourplex, Multi-family, Mixed use, Retail, Office, Industrial, Hospitality, Land',
      ],
      ['Address', '12 Elm Street', 'Street and number'],
      ['City', 'Austin', ''],
      ['State', 'TX', 'State, county or region'],
      ['ZIP', '78701', 'Postal code'],
      ['Country', 'US', 'Two letters or the name'],
      ['Purchase date', '2019-05-01', day],
      ['Purchase price', 480000, money],
      ['Closing costs', 9600, money],
      ['Land value', 120000, `Not depreciated. ${money}`],
      ['Current value', 560000, `Kept as a valuation. ${money}`],
      ['Valuation date', '2024-12-31', `Today when left empty. ${day}`],
      ['Year built', 1998, 'Four digits'],
      ['Building area', 2400, 'In the area unit of your portfolio'],
      ['Latitude', 30.2672, 'Degrees north, may be left empty'],
      ['Longitude', -97.7431, 'Degrees east, may be left empty'],
      ['Tags', 'core, family', 'Separated by commas'],
      ['Notes', 'Corner lot', ''],
    ],
  },
  units: {
    sheet: 'Units',
    columns: [
      ['Property', 'Elm Street 12', theProperty],
      ['Unit', 'A', 'Number or name of the unit'],
      ['Use', 'Residential', 'Residential, Retail, Office, Industrial, Other'],
      ['Bedrooms', 2, ''],
      ['Bathrooms', 1.5, ''],
      ['Area', 1200, 'In the area unit of your portfolio'],
      ['Market rent', 1900, `A month. ${money}`],
    ],
  },
  tenants: {
    sheet: 'Tenants',
    columns: [
      ['Tenant', 'Jane Miller', 'A person or a company'],
      ['Email', 'jane@example.com', 'Tells two of the same name apart'],
      ['Phone', '+1 512 555 0142', ''],
      ['Sector', '', 'For businesses'],
    ],
  },
  leases: {
    sheet: 'Leases',
    columns: [
      ['Property', 'Elm Street 12', theProperty],
      ['Unit', 'A', 'May be left empty where the property is let whole'],
      ['Tenant', 'Jane Miller', 'Made when not known'],
      ['Lease start', '2024-06-01', day],
      ['Lease end', '2027-05-31', `The last day let. ${day}`],
      ['Monthly rent', 1850, money],
      ['Deposit', 1850, money],
      ['Break date', '', day],
      ['Free months', 0, 'Whole months from the start without rent'],
    ],
  },
  loans: {
    sheet: 'Loans',
    columns: [
      ['Property', 'Elm Street 12', theProperty],
      ['Lender', 'First Federal', ''],
      ['Loan amount', 336000, `As borrowed. ${money}`],
      ['Loan start', '2019-05-01', day],
      ['First payment', '2019-06-01', `A month after the start when left empty. ${day}`],
      ['Term (months)', 120, ''],
      ['Amortization (months)', 360, 'As the term when left empty'],
      ['Interest rate', '4.25%', 'A year'],
      ['Interest-only (months)', 0, ''],
      ['Day count', '30/360', '30/360, actual/360, actual/365'],
      ['Payment frequency', 'Monthly', 'Monthly, Quarterly, Annual'],
      ['Loan balance', 301250.75, `Kept as a statement. ${money}`],
      ['Balance date', '2024-12-31', `Today when left empty. ${day}`],
    ],
  },
}
