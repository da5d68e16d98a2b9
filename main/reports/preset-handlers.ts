import { v7 as uuidv7 } from 'uuid'
import type { NewReportPreset, ReportPreset, ReportPresetEdit } from '#shared/reports/reports'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { deleteJobRow } from '../scheduler/scheduled-job-queries.ts'
import {
  deletePresetRow,
  deliveryJobId,
  findPreset,
  insertPreset,
  listPresets,
  updatePreset,
} from './preset-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listPresetsOf(db: DataBase, portfolioId: string): Promise<ReportPreset[]> {
  await requirePortfolio(db, portfolioId)
  return listPresets(db, portfolioId)
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function addPreset(file: OpenFile, input: NewReportPreset): Promise<ReportPreset> {
  const preset = { id: uuidv7(), ...input }
  await runCommand(file, { label: `Keep report ${input.name}` }, async (tx, { at }) => {
    await requirePortfolio(tx, input.portfolioId)
    await insertPreset(tx, preset, at)
  })
  return preset
}

/** @throws AppError NOT_FOUND */
export async function editPreset(file: OpenFile, edit: ReportPresetEdit): Promise<ReportPreset> {
  const preset = await requirePreset(file.db, edit.id)
  await runCommand(file, { label: `Change report ${edit.name}` }, (tx, { at }) =>
    updatePreset(tx, edit, at),
  )
  return { ...preset, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function deletePreset(file: OpenFile, id: string): Promise<ReportPreset> {
  const preset = await requirePreset(file.db, id)
  await runCommand(file, { label: `Remove report ${preset.name}` }, async (tx) => {
    await deletePresetRow(tx, id)
    await deleteJobRow(tx, deliveryJobId(id))
  })
  return preset
}

export async function requirePreset(db: DataBase, id: string): Promise<ReportPreset> {
  const preset = await findPreset(db, id)
  if (preset === null) throw new AppError('NOT_FOUND')
  return preset
}
