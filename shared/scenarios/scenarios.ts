import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Covenants } from '../loans/covenants.ts'
import { IsoDate } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { CurrencyCode } from '../money.ts'
import { ProFormaInput } from './pro-forma.ts'
import { StressPack } from './stress-pack.ts'
import { ScenarioAssumptions, ScenarioOverrides } from './scenario-assumptions.ts'
import { ScenarioPreset } from './scenario-presets.ts'

/** What a projection can be asked of. */
export const ScenarioSubject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('portfolio'), id: EntityId }),
  z.strictObject({ type: z.literal('property'), id: EntityId }),
  z.strictObject({ type: z.literal('deal'), id: EntityId }),
])
export type ScenarioSubject = z.infer<typeof ScenarioSubject>

/** The same, and the plan of an optimizer's run, carried out on top of the books. */
export const ProjectedSubject = z.discriminatedUnion('type', [
  ...ScenarioSubject.options,
  z.strictObject({ type: z.literal('run'), id: EntityId }),
])
export type ProjectedSubject = z.infer<typeof ProjectedSubject>

/** Where an assumption comes from: the rows of the file, or a guess that the owner may replace. */
export const AssumptionSource = z.enum([
  'books',
  'leases',
  'loans',
  'projects',
  'value',
  'plan',
  'underwriting',
  'guess',
])
export type AssumptionSource = z.infer<typeof AssumptionSource>

/** One assumption of a projection: of which property, what, and why. */
export const SourcedAssumption = z.object({
  propertyId: EntityId,
  propertyName: z.string(),
  source: AssumptionSource,
  sentence: z.string(),
})
export type SourcedAssumption = z.infer<typeof SourcedAssumption>

export const ScenarioBase = z.object({
  currency: CurrencyCode,
  /** Null when there is no property to project. */
  input: ProFormaInput.nullable(),
  assumptions: z.array(SourcedAssumption),
})
export type ScenarioBase = z.infer<typeof ScenarioBase>

/** What a scenario changes: a built-in one, which stays as it is, or another of the owner's. */
export const ScenarioParent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('preset'), preset: ScenarioPreset }),
  z.strictObject({ type: z.literal('scenario'), id: EntityId }),
])
export type ScenarioParent = z.infer<typeof ScenarioParent>

/** Assumptions under a name: what its parent assumes, but for what it says itself. */
export const Scenario = z.object({
  id: EntityId,
  portfolioId: EntityId,
  subject: ProjectedSubject,
  name: ShortText,
  parent: ScenarioParent,
  overrides: ScenarioOverrides,
  notes: LongText,
})
export type Scenario = z.infer<typeof Scenario>

export const NewScenario = Scenario.omit({ id: true }).extend({ notes: LongText.default('') })
export type NewScenario = z.infer<typeof NewScenario>

/** What may be changed of a scenario: all but what it is about. */
export const ScenarioEdit = Scenario.omit({ portfolioId: true, subject: true })
export type ScenarioEdit = z.infer<typeof ScenarioEdit>

export const StressFormat = z.enum(['pdf', 'xlsx'])
export type StressFormat = z.infer<typeof StressFormat>

/** What is put under stress, standing under which scenario already. */
export const StressQuery = z.strictObject({
  subject: ProjectedSubject,
  asOf: IsoDate,
  assumptions: ScenarioAssumptions,
})
export type StressQuery = z.infer<typeof StressQuery>

const projectionErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  NOT_FOUND: errors.NOT_FOUND,
  PLAN_STALE: errors.PLAN_STALE,
}

const scenarioErrors = { ...writeErrors, SCENARIO_PARENT: errors.SCENARIO_PARENT }

export const scenarios = {
  /** The projection of a property, a deal, a plan or the whole portfolio as the file stands on a day. */
  base: oc
    .errors(projectionErrors)
    .input(z.strictObject({ subject: ProjectedSubject, asOf: IsoDate }))
    .output(ScenarioBase),
  /** Every scenario of the portfolio, its properties and deals, by name. */
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(Scenario)),
  /** What the portfolio's lenders ask for. */
  covenants: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(Covenants),
  setCovenants: oc
    .errors(writeErrors)
    .input(z.strictObject({ portfolioId: EntityId, covenants: Covenants }))
    .output(Covenants),
  stressPack: oc.errors(projectionErrors).input(StressQuery).output(StressPack),
  /** Asks where to and writes it; null when the person cancelled. */
  exportStressPack: oc
    .errors({ ...projectionErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(StressQuery.extend({ format: StressFormat }))
    .output(z.string().nullable()),
  create: oc.errors(scenarioErrors).input(NewScenario).output(Scenario),
  update: oc.errors(scenarioErrors).input(ScenarioEdit).output(Scenario),
  /** Those that were made from it keep what they inherited. */
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ scenarioId: EntityId }))
    .output(Scenario),
}
