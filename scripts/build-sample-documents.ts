import { addMonthsToDate } from '#shared/dates'

/** Invented papers as small PDF files, written by hand: one page, the standard font, plain letters. */
type Property = {
  readonly id: string
  readonly name: string
  readonly address: { readonly line1: string; readonly city: string; readonly region: string }
}

export type DocumentSource = {
  readonly properties: readonly Property[]
  readonly leases: readonly {
    readonly id: string
    readonly tenant: string
    readonly propertyId: string
    readonly unit: string
    readonly startDate: string
    readonly endDate: string
    readonly monthlyRent: number
  }[]
  /** The day on which the last premium was paid, by property. */
  readonly premiumDates: ReadonlyMap<string, string>
  readonly values: ReadonlyMap<string, number>
}

const appraised = new Set(['P06', 'P10', 'P12'])
const notice = 'Invented for the Freehold sample portfolio.'

export const buildDocuments = ({ properties, leases, premiumDates, values }: DocumentSource) => [
  ...properties.map((property) => insurance(property, premiumDates.get(property.id))),
  ...leases.map(leaseDocument),
  ...properties
    .filter(({ id }) => appraised.has(id))
    .map((property) => appraisal(property, values.get(property.id) ?? 0)),
]

function insurance(property: Property, paidOn: string | undefined) {
  if (paidOn === undefined) throw new Error(`${property.name} has no premium`)
  const expiresDate = addMonthsToDate(paidOn, 12)
  return {
    id: `${property.id}-insurance`,
    propertyId: property.id,
    paper: 'insurance',
    name: `Insurance certificate ${property.name}.pdf`,
    mediaType: 'application/pdf',
    expiresDate,
    contentBase64: pdf('Certificate of property insurance', [
      `Property: ${addressOf(property)}`,
      `Cover: building, liability and loss of rent`,
      `Insured from ${paidOn} to ${expiresDate}`,
    ]),
  }
}

const leaseDocument = (lease: DocumentSource['leases'][number]) => ({
  id: `${lease.id}-lease`,
  leaseId: lease.id,
  propertyId: lease.propertyId,
  paper: 'contract',
  name: `Lease ${lease.tenant}.pdf`,
  mediaType: 'application/pdf',
  expiresDate: null,
  contentBase64: pdf('Lease, triple net', [
    `Tenant: ${lease.tenant}`,
    `Unit: ${lease.unit}`,
    `Term: ${lease.startDate} to ${lease.endDate}, both days included`,
    `Rent at the start: $${lease.monthlyRent.toFixed(2)} a month, rising by 3 % a year`,
  ]),
})

const appraisal = (property: Property, value: number) => ({
  id: `${property.id}-appraisal`,
  propertyId: property.id,
  name: `Appraisal ${property.name}.pdf`,
  mediaType: 'application/pdf',
  expiresDate: null,
  contentBase64: pdf('Appraisal letter', [
    `Property: ${addressOf(property)}`,
    `Market value on 2026-10-31: $${value.toFixed(2)}`,
    'Method: income capitalisation, checked against recent sales',
  ]),
})

const addressOf = ({ address }: Property): string =>
  `${address.line1}, ${address.city}, ${address.region}`

/** A PDF of one page. The table at its end gives the place of every object, counted in bytes. */
function pdf(title: string, lines: readonly string[]): string {
  const text = [
    'BT /F1 18 Tf 72 720 Td',
    `(${escapeText(title)}) Tj /F1 11 Tf 0 -14 Td`,
    ...[...lines, '', notice].map((line) => `0 -20 Td (${escapeText(line)}) Tj`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1').toString('base64')
}

const escapeText = (text: string): string =>
  text.replaceAll(/[\\()]/g, (character) => `\\${character}`)
