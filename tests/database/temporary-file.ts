import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createDataFile } from '#main/database/create-file'
import type { OpenFile } from '#main/database/open-file'
import type { NewRow } from '#main/database/schema'

export const now = () => new Date('2026-11-21T09:00:00.000Z')

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'freehold-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const temporaryPath = (): string => join(temporaryFolder(), 'Test.freehold')

/** A new, empty data file that is closed after the test. */
export async function temporaryFile(): Promise<OpenFile> {
  const file = await createDataFile(temporaryPath(), { now })
  onTestFinished(() => file.close())
  return file
}

const stamps = { createdAt: now().toISOString(), updatedAt: now().toISOString() }

export const portfolioRow = (id = 'p1'): NewRow<'portfolios'> => ({
  id,
  name: 'Elm & Oak',
  currency: 'USD',
  areaUnit: 'sqft',
  ...stamps,
})

export const propertyRow = (id = 'r1', portfolioId = 'p1'): NewRow<'properties'> => ({
  id,
  portfolioId,
  name: `House ${id}`,
  type: 'multi_family',
  addressLine1: '12 Elm St',
  city: 'Austin',
  region: 'TX',
  postalCode: '78701',
  country: 'US',
  latitude: 30.27,
  longitude: -97.74,
  yearBuilt: 1990,
  area: 1200,
  purchaseDate: '2021-03-15',
  purchasePrice: 64_000_000,
  closingCosts: 1_280_000,
  initialCapex: 0,
  landValue: 12_800_000,
  ...stamps,
})

export const transactionRow = (
  id: string,
  changes: Partial<NewRow<'transactions'>> = {},
): NewRow<'transactions'> => ({
  id,
  propertyId: 'r1',
  unitId: null,
  date: '2026-01-05',
  amount: 165_000,
  category: 'rent',
  payee: null,
  description: '',
  ...stamps,
  ...changes,
})
