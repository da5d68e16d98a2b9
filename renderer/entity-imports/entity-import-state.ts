import type {
  EntityFile,
  ImportPlan,
  ImportResult,
  ImportSheet,
  SheetReading,
} from '#shared/imports/entity-imports'
import { mappingProblems } from '#shared/imports/entity-import-fields'
import { createKeptState } from '../ui/kept-state.ts'

export type EntityImportStep = 'choose' | 'map' | 'preview' | 'done'

/** A sheet with what the owner chose about it. */
export type SheetChoice = {
  readonly sheet: ImportSheet
  readonly reading: SheetReading
  readonly isIncluded: boolean
  /** False while the dates read as well in another order and the owner has not said which. */
  readonly isDateOrderChosen: boolean
}

export type EntityImportState = {
  readonly step: EntityImportStep
  readonly file: EntityFile | null
  readonly choices: readonly SheetChoice[]
  readonly plan: ImportPlan | null
  readonly result: ImportResult | null
  readonly busy: 'opening' | 'planning' | 'writing' | null
  readonly error: unknown
}

export const newEntityImport: EntityImportState = {
  step: 'choose',
  file: null,
  choices: [],
  plan: null,
  result: null,
  busy: null,
  error: null,
}

/** The spreadsheet on its way into one portfolio; it waits while other pages are looked at. */
export const useEntityImportState = createKeptState<EntityImportState>(newEntityImport)

/** A sheet that lacks what its kind needs, such as one of notes, is left out until the owner says otherwise. */
export const choiceOf = (sheet: ImportSheet): SheetChoice => ({
  sheet,
  reading: sheet.reading,
  isIncluded: sheet.rowCount > 0 && isComplete(sheet.reading),
  isDateOrderChosen: sheet.isDateOrderCertain,
})

const isComplete = ({ kind, fields }: SheetReading): boolean =>
  mappingProblems(kind, fields).missing.length === 0

/** Whether the rows of the sheets that are brought in can be read. */
export const isReady = (choices: readonly SheetChoice[]): boolean => {
  const included = choices.filter((choice) => choice.isIncluded)
  return (
    included.length > 0 &&
    included.every(({ reading, isDateOrderChosen }) => {
      const { missing, repeated } = mappingProblems(reading.kind, reading.fields)
      return missing.length === 0 && repeated.length === 0 && isDateOrderChosen
    })
  )
}
