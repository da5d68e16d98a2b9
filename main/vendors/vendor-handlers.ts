import { v7 as uuidv7 } from 'uuid'
import type { NewVendor, Vendor, VendorEdit, VendorRow } from '#shared/tasks/vendors'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import {
  deleteVendorRow,
  detachFromVendor,
  findVendor,
  insertVendor,
  listVendorRows,
  updateVendor,
} from './vendor-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listVendors(
  db: DataBase,
  { portfolioId }: { portfolioId: string },
): Promise<VendorRow[]> {
  await requirePortfolio(db, portfolioId)
  return listVendorRows(db, portfolioId)
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function createVendor(file: OpenFile, input: NewVendor): Promise<Vendor> {
  const vendor = { id: uuidv7(), ...input }
  await runCommand(file, { label: `Add vendor ${input.name}` }, async (tx, { at }) => {
    await requirePortfolio(tx, input.portfolioId)
    await insertVendor(tx, { ...vendor, createdAt: at, updatedAt: at })
  })
  return vendor
}

/** @throws AppError NOT_FOUND */
export async function editVendor(file: OpenFile, edit: VendorEdit): Promise<Vendor> {
  const vendor = await requireVendor(file.db, edit.id)
  if (isUnchanged(vendor, edit)) return vendor
  await runCommand(file, { label: `Edit vendor ${edit.name}` }, (tx, { at }) =>
    updateVendor(tx, { ...edit, updatedAt: at }),
  )
  return { ...vendor, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function deleteVendor(file: OpenFile, vendorId: string): Promise<Vendor> {
  const vendor = await requireVendor(file.db, vendorId)
  await runCommand(file, { label: `Delete vendor ${vendor.name}` }, async (tx, { at }) => {
    await detachFromVendor(tx, vendorId, at)
    await deleteVendorRow(tx, vendorId)
  })
  return vendor
}

/** @throws AppError NOT_FOUND */
export async function requireVendor(db: DataBase, id: string): Promise<Vendor> {
  const vendor = await findVendor(db, id)
  if (vendor === undefined) throw new AppError('NOT_FOUND')
  return vendor
}
