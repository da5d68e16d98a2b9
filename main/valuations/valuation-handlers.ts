import { v7 as uuidv7 } from 'uuid'
import type { NewValuation, Valuation, ValuationEdit } from '#shared/valuations'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { findProperty } from '../properties/property-queries.ts'
import {
  deleteValuationRow,
  findValuation,
  insertValuation,
  updateValuation,
} from './valuation-queries.ts'

/** @throws AppError NOT_FOUND when the property is no longer there */
export async function createValuation(file: OpenFile, input: NewValuation): Promise<Valuation> {
  const valuation = { id: uuidv7(), ...input }
  await runCommand(file, { label: `Add valuation of ${input.date}` }, async (tx, { at }) => {
    if (!(await findProperty(tx, input.propertyId))) throw new AppError('NOT_FOUND')
    await insertValuation(tx, { ...valuation, createdAt: at, updatedAt: at })
  })
  return valuation
}

/** @throws AppError NOT_FOUND */
export async function editValuation(file: OpenFile, edit: ValuationEdit): Promise<Valuation> {
  const valuation = await requireValuation(file.db, edit.id)
  if (isUnchanged(valuation, edit)) return valuation
  await runCommand(file, { label: `Edit valuation of ${edit.date}` }, (tx, { at }) =>
    updateValuation(tx, { ...edit, updatedAt: at }),
  )
  return { ...valuation, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function deleteValuation(file: OpenFile, id: string): Promise<Valuation> {
  const valuation = await requireValuation(file.db, id)
  await runCommand(file, { label: `Delete valuation of ${valuation.date}` }, (tx) =>
    deleteValuationRow(tx, id),
  )
  return valuation
}

async function requireValuation(db: DataBase, id: string): Promise<Valuation> {
  const valuation = await findValuation(db, id)
  if (valuation === undefined) throw new AppError('NOT_FOUND')
  return valuation
}
