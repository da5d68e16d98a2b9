import type { FileReading } from '#shared/imports/import-preview'
import type { Outcome, OutcomeCounts, ReviewRow } from '#shared/imports/bank-imports'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'

/** An app with a portfolio of two properties, one with a unit, and an account. */
export async function startBooks() {
  const app = await startTestApp()
  const { api, portfolioId } = app
  const property = (name: string) =>
    api.properties.create({
      portfolioId,
      name,
      type: 'single_family',
      addressLine1: `1 ${name} Street`,
      city: 'Austin',
      region: 'TX',
      postalCode: '',
      country: 'US',
      latitude: null,
      longitude: null,
      yearBuilt: null,
      area: null,
      purchaseDate: '2020-01-01',
      purchasePrice: 0,
      closingCosts: 0,
      initialCapex: 0,
      landValue: 0,
      notes: '',
    })
  const elm = await property('Elm')
  const oak = await property('Oak')
  const account = await api.accounts.create({
    portfolioId,
    name: 'Checking',
    number: 'DE02 1203 0000 0000 2020 51',
    openingDate: '2020-01-01',
    openingBalance: 0,
    defaultPropertyId: null,
  })
  return { app, api, portfolioId, elm, oak, account }
}
export type Books = Awaited<ReturnType<typeof startBooks>>

const encode = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content)

export const bankFile = (content: string | Uint8Array, name = 'statement.csv') =>
  new File([encode(content)], name)

type Wishes = {
  readonly name?: string
  readonly accountId?: string | null
  readonly propertyId?: string | null
  readonly reading?: Partial<FileReading>
}

/** Opens a file and reviews it: every account of the file is taken for one of ours. */
export async function review(
  { api, portfolioId, account, elm }: Pick<Books, 'api' | 'portfolioId' | 'account' | 'elm'>,
  content: string | Uint8Array,
  wishes: Wishes = {},
) {
  const file = bankFile(content, wishes.name)
  const preview = await api.bankImports.open({ portfolioId, file })
  const { importId } = preview
  const accountId = wishes.accountId === undefined ? account.id : wishes.accountId
  const stream = await api.bankImports.review({
    importId,
    reading: { ...preview.reading, ...wishes.reading },
    accounts: Object.fromEntries(preview.accounts.map(({ number }) => [number, accountId])),
    propertyId: wishes.propertyId === undefined ? elm.id : wishes.propertyId,
  })
  let counts: OutcomeCounts | null = null
  for await (const event of stream) if (event.kind === 'done') counts = event.counts
  if (!counts) throw new Error('the review ended without counts')
  return {
    preview,
    importId,
    counts,
    rows: (outcome: Outcome | null = null) => allRows(api, importId, outcome),
  }
}

async function allRows(
  api: TestApp['api'],
  importId: string,
  outcome: Outcome | null,
): Promise<ReviewRow[]> {
  const page = { importId, outcome, search: '', offset: 0, limit: 500 }
  return (await api.bankImports.rows(page)).rows
}

export async function commit(
  { api }: Pick<Books, 'api'>,
  importId: string,
  bankName: string | null = null,
) {
  for await (const event of await api.bankImports.commit({ importId, bankName }))
    if (event.kind === 'done') return event.batch
  throw new Error('the import ended without a batch')
}

/** Reviews and writes a file in one go. */
export async function importFile(
  books: Books,
  content: string | Uint8Array,
  wishes: Wishes & { bankName?: string | null } = {},
) {
  const reviewed = await review(books, content, wishes)
  return { ...reviewed, batch: await commit(books, reviewed.importId, wishes.bankName ?? null) }
}

export const csv = (...rows: string[]) => `Date,Payee,Description,Amount\n${rows.join('\n')}\n`
/** Four lines, of which two are the same, and truly so. */
export const march = csv(
  '2026-03-01,J. Miller,Rent March,1450.00',
  '2026-03-03,Con Edison,Electricity,-120.50',
  '2026-03-05,Coffee Corner,Flat white,-3.20',
  '2026-03-05,Coffee Corner,Flat white,-3.20',
)

export const bookingsOf = ({ app }: Books) =>
  app.context.files
    .requireOpen()
    .db.selectFrom('transactions')
    .selectAll()
    .orderBy('date')
    .orderBy('id')
    .execute()
