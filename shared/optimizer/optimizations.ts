import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { CapexPhasingExplanation, CapexPhasingResult } from '../capex-phasing/capex-phasing.ts'
import { IsoInstant } from '../dates.ts'
import { DealPickerExplanation, DealPickerResult } from '../deal-picker/deal-picker.ts'
import { Letting } from '../deals/deal-closing.ts'
import { DebtStackExplanation, DebtStackResult } from '../debt-stack/debt-stack.ts'
import { errors, writeErrors } from '../errors.ts'
import { Difference } from '../first-difference.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { LeasingMixExplanation, LeasingMixResult } from '../leasing-mix/leasing-mix.ts'
import { NeededStep } from './needed-value.ts'
import { NextBestStep } from './next-best.ts'
import { FrontierPoint, SolveStatus, StoppedBy } from './optimizer-result.ts'
import { AnyResult, OptimizerName } from './optimizers.ts'
import { ActualRow, PlanChange } from './plan-changes.ts'
import { Readiness } from './readiness.ts'
import { RunSubject } from '../scenarios/run-subject.ts'

/** `pipeline` stands for the portfolio's own data, whatever the optimizer. */
export const RunSource = z.enum(['pipeline', 'csv', 'example', 'command'])
export type RunSource = z.infer<typeof RunSource>

/** A word of the owner's own for a run; a comma parts two of them. */
export const RunTag = ShortText.regex(/^[^,]*$/, 'A tag has no comma.').max(40)

/** Where a run came from that was solved on another machine. */
export const RunImport = z.object({
  /** The run's id there. */
  runId: EntityId,
  portfolioName: z.string(),
  /** What it was about, in words, where that is not in this portfolio. */
  foreignSubject: z.string().nullable(),
  appVersion: z.string(),
  importedAt: IsoInstant,
})
export type RunImport = z.infer<typeof RunImport>

/** One stored solve, as the history lists it. */
export const RunSummary = z.object({
  id: EntityId,
  optimizer: OptimizerName,
  name: ShortText,
  note: LongText,
  tags: z.array(RunTag),
  source: RunSource,
  imported: RunImport.nullable(),
  status: SolveStatus,
  stoppedBy: StoppedBy.nullable(),
  objective: z.number().nullable(),
  gap: z.number().nullable(),
  problemClass: z.enum(['lp', 'milp']).nullable(),
  startedAt: IsoInstant,
  durationMs: z.number(),
  inputHash: z.string(),
  acceptedAt: IsoInstant.nullable(),
  /** The run this one is a variant of. */
  fromRunId: EntityId.nullable(),
})
export type RunSummary = z.infer<typeof RunSummary>

/** A stored run whole: the input as it was solved, the result, and the result in words. */
const runOf = <Name extends OptimizerName, Result extends z.ZodType, Words extends z.ZodType>(
  optimizer: Name,
  result: Result,
  explanation: Words,
) =>
  RunSummary.extend({
    optimizer: z.literal(optimizer),
    portfolioId: EntityId,
    subject: RunSubject.nullable().default(null),
    input: z.record(z.string(), z.unknown()),
    result,
    explanation: explanation.nullable(),
  })

export const Run = z.discriminatedUnion('optimizer', [
  runOf('deal-picker', DealPickerResult, DealPickerExplanation),
  runOf('debt-stack', DebtStackResult, DebtStackExplanation),
  runOf('capex-phasing', CapexPhasingResult, CapexPhasingExplanation),
  runOf('leasing-mix', LeasingMixResult, LeasingMixExplanation),
])
export type Run = z.infer<typeof Run>
export type RunOf<Name extends OptimizerName> = Extract<Run, { optimizer: Name }>

/** Where a job stands. It lives in main, so leaving the page does not stop it. */
export const JobState = z.object({
  jobId: EntityId,
  portfolioId: EntityId,
  optimizer: OptimizerName,
  name: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  seconds: z.number(),
  timeLimitSec: z.number(),
  incumbent: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  /** Set when done. */
  runId: EntityId.nullable(),
  fromHistory: z.boolean(),
  /** Why it failed, in words. */
  message: z.string().nullable(),
})
export type JobState = z.infer<typeof JobState>

const NewRun = z.strictObject({
  portfolioId: EntityId,
  optimizer: OptimizerName,
  name: ShortText,
  source: RunSource,
  subject: RunSubject.nullish(),
  /** The optimizer's own input; refused with INVALID_INPUT and every error found when it does not fit. */
  input: z.record(z.string(), z.unknown()),
  /** Answer an identical input from history instead of solving it again. */
  useHistory: z.boolean(),
  /** The run it varies, of the same optimizer and portfolio. */
  fromRunId: EntityId.nullable().default(null),
})

/** A field of the input, as a JSON Pointer, and the value to try. */
const Change = z.strictObject({ path: z.string().max(500), value: z.unknown() })

/** Exactly what accepting a plan writes, in the order in which it is read. */
export const AcceptPreview = z.object({ changes: z.array(PlanChange) })
export type AcceptPreview = z.infer<typeof AcceptPreview>

export const ExportFormat = z.enum(['xlsx', 'csv', 'pdf', 'letters', 'letters-by-unit', 'bundle'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** How much of an export is done; last comes where it was written, null when the dialog was cancelled. */
export const ExportStep = z.object({
  step: z.int(),
  answer: z.object({ path: z.string().nullable() }).nullable(),
})
export type ExportStep = z.infer<typeof ExportStep>

/** What solving a run again says of the result that is stored. */
export const Recheck = z.object({
  /** The hash of everything but the times is the same: the results agree to the last bit. */
  isSame: z.boolean(),
  difference: Difference.nullable(),
  /** A run that the clock or a person stopped may find another plan each time. */
  wasStopped: z.boolean(),
  storedSolver: z.string(),
  solver: z.string(),
})
export type Recheck = z.infer<typeof Recheck>

const runErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const solveErrors = {
  ...runErrors,
  INVALID_INPUT: errors.INVALID_INPUT,
  SOLVER_CRASHED: errors.SOLVER_CRASHED,
}
const RunId = z.strictObject({ runId: EntityId })
/** A run to be accepted; of one that buys a deal also who rents its units, where that is known. */
const ToAccept = RunId.extend({ lettings: z.array(Letting).max(200).default([]) })
export type ToAccept = z.infer<typeof ToAccept>
const JobId = z.strictObject({ jobId: EntityId })

export const optimizations = {
  start: oc.errors(solveErrors).input(NewRun).output(JobId),
  /** The job's state now and whenever it changes; ends after `done` or `failed`. */
  watch: oc.errors(runErrors).input(JobId).output(eventIterator(JobState)),
  /** Stops a job; its best plan so far, if it has one, is stored as the run. */
  cancel: oc.errors(runErrors).input(JobId).output(JobState),
  active: oc.input(z.strictObject({ portfolioId: EntityId })).output(z.array(JobState)),
  list: oc
    .errors(runErrors)
    .input(z.strictObject({ portfolioId: EntityId, search: z.string().max(200) }))
    .output(z.array(RunSummary)),
  get: oc.errors(runErrors).input(RunId).output(Run),
  /** How complete the portfolio's data is for each optimizer. */
  readiness: oc
    .errors(runErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(Readiness)),
  rename: oc
    .errors({ ...runErrors, FILE_READ_ONLY: errors.FILE_READ_ONLY })
    .input(RunId.extend({ name: ShortText, note: LongText }))
    .output(RunSummary),
  /** Gives a run these tags and no others. */
  setTags: oc
    .errors(writeErrors)
    .input(RunId.extend({ tags: z.array(RunTag).max(50) }))
    .output(z.array(RunTag)),
  /** Takes a run off the list; undo brings it back. */
  remove: oc
    .errors({ ...writeErrors, RUN_ACCEPTED: errors.RUN_ACCEPTED })
    .input(RunId)
    .output(RunSummary),
  /** Reads a bundle from another machine; one that is here already is answered as it is. */
  importBundle: oc
    .errors({
      ...writeErrors,
      IMPORT_REFUSED: errors.IMPORT_REFUSED,
      TOO_LARGE: errors.TOO_LARGE,
    })
    .input(z.strictObject({ portfolioId: EntityId, file: z.file() }))
    .output(RunId.extend({ isNew: z.boolean() })),
  /** Solves the run as it was and compares the results; nothing is stored. */
  recheck: oc.errors(solveErrors).input(RunId).output(Recheck),
  /** Solves the run's input with some fields changed; nothing is stored. */
  whatIf: oc
    .errors(solveErrors)
    .input(RunId.extend({ changes: z.array(Change).max(50) }))
    .output(AnyResult),
  frontier: oc
    .errors(solveErrors)
    .input(
      RunId.extend({
        path: z.string().max(500),
        from: z.number(),
        to: z.number(),
        steps: z.int().min(2).max(100),
      }),
    )
    .output(z.array(FrontierPoint)),
  /**
   * From which number on an option that was left out would be chosen, found by solving again: the price of a
   * deal, the rate of a tranche, the rent that a project brings, the rent of an offer (`optionOfLetting`).
   */
  neededValue: oc
    .errors(solveErrors)
    .input(RunId.extend({ optionId: z.string().min(1).max(1000) }))
    .output(eventIterator(NeededStep)),
  /** Up to five other plans within 2 % of the best, best first; nothing is stored. */
  nextBest: oc.errors(solveErrors).input(RunId).output(eventIterator(NextBestStep)),
  /** What became of an accepted plan: planned against actual, line by line. */
  actuals: oc.errors(runErrors).input(RunId).output(z.array(ActualRow)),
  previewAccept: oc
    .errors({ ...runErrors, PLAN_STALE: errors.PLAN_STALE })
    .input(ToAccept)
    .output(AcceptPreview),
  /** Carries the plan out in one undoable command. */
  accept: oc
    .errors({ ...runErrors, PLAN_STALE: errors.PLAN_STALE, FILE_READ_ONLY: errors.FILE_READ_ONLY })
    .input(ToAccept)
    .output(z.object({ commandId: EntityId, label: z.string() })),
  /** Asks where to, and writes the run; meanwhile tells how many pages of several are printed. */
  exportRun: oc
    .errors({ ...runErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(RunId.extend({ format: ExportFormat }))
    .output(eventIterator(ExportStep)),
}
