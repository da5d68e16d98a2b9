import { v7 as uuidv7 } from 'uuid'
import type { NewUnit, Unit, UnitEdit } from '#shared/units'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { findProperty } from '../properties/property-queries.ts'
import {
  deleteLeasesByUnit,
  deleteLeasePartsByUnit,
  deleteOffersByUnit,
  deleteUnitRow,
  detachFromUnit,
  detachTransactionsFromUnit,
  findUnit,
  insertUnit,
  updateUnit,
  updateUnitArchived,
} from './unit-queries.ts'

/** @throws AppError NOT_FOUND when the property is no longer there */
export async function createUnit(file: OpenFile, input: NewUnit): Promise<Unit> {
  const unit = { id: uuidv7(), ...input, archivedAt: null }
  await runCommand(file, { label: `Add unit ${input.label}` }, async (tx, { at }) => {
    if (!(await findProperty(tx, input.propertyId))) throw new AppError('NOT_FOUND')
    await insertUnit(tx, { ...unit, createdAt: at, updatedAt: at })
  })
  return unit
}

/** @throws AppError NOT_FOUND */
export async function editUnit(file: OpenFile, edit: UnitEdit): Promise<Unit> {
  const unit = await requireUnit(file.db, edit.id)
  if (isUnchanged(unit, edit)) return unit
  await runCommand(file, { label: `Edit unit ${edit.label}` }, (tx, { at }) =>
    updateUnit(tx, { ...edit, updatedAt: at }),
  )
  return { ...unit, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function setUnitArchived(
  file: OpenFile,
  { unitId, isArchived }: { unitId: string; isArchived: boolean },
): Promise<Unit> {
  const unit = await requireUnit(file.db, unitId)
  if ((unit.archivedAt !== null) === isArchived) return unit
  const archivedAt = isArchived ? file.now().toISOString() : null
  const label = `${isArchived ? 'Archive' : 'Bring back'} unit ${unit.label}`
  await runCommand(file, { label }, (tx, { at }) => updateUnitArchived(tx, unitId, archivedAt, at))
  return { ...unit, archivedAt }
}

/** @throws AppError NOT_FOUND */
export async function deleteUnit(file: OpenFile, unitId: string): Promise<{ leases: number }> {
  const { label } = await requireUnit(file.db, unitId)
  let leases = 0
  await runCommand(file, { label: `Delete unit ${label}` }, async (tx, { at }) => {
    await deleteLeasePartsByUnit(tx, 'lease_steps', unitId)
    await deleteLeasePartsByUnit(tx, 'lease_options', unitId)
    await detachFromUnit(tx, unitId, at)
    await deleteOffersByUnit(tx, unitId)
    leases = await deleteLeasesByUnit(tx, unitId)
    await detachTransactionsFromUnit(tx, unitId, at)
    await deleteUnitRow(tx, unitId)
  })
  return { leases }
}

/** @throws AppError NOT_FOUND */
export async function requireUnit(db: DataBase, id: string): Promise<Unit> {
  const unit = await findUnit(db, id)
  if (unit === undefined) throw new AppError('NOT_FOUND')
  return unit
}
