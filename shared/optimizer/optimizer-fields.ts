import type { FieldWords } from '#shared/optimizer/optimizer-errors'

/**
 * The words for the fields of an optimizer's input, for error sentences, labels and tooltips. Keys are
 * the field's path without list positions: `tranches.rate` is `/tranches/2/rate`.
 */
export type InputField<Unit extends string = string> = {
  readonly label: string
  readonly unit: Unit
  readonly help: string
}

/** The solver options that a wizard shows; every input may carry them. */
export const OPTION_FIELDS = {
  'options.timeLimitSec': {
    label: 'time limit',
    unit: 'seconds',
    help: 'Stop after this time with the best plan so far.',
  },
  'options.mipRelGap': {
    label: 'proof gap',
    unit: 'rate',
    help: 'Stop once the plan is proved to be within this of the best.',
  },
} as const satisfies Record<string, InputField>

/** Fields that every input may carry and no wizard shows. */
const COMMON_LABELS = {
  contract: 'contract version',
  options: 'options',
  'options.duals': 'shadow prices option',
  'options.ranging': 'ranging option',
  'options.explain': 'explanation option',
  whatIf: 'list of what-ifs',
  'whatIf.path': 'place',
  'whatIf.value': 'value',
  frontier: 'frontier',
  'frontier.path': 'frontier place',
  'frontier.from': 'frontier start',
  'frontier.to': 'frontier end',
  'frontier.steps': 'number of frontier points',
}

type OwnWords = {
  readonly fields: Readonly<Record<string, InputField>>
  /** Names of fields that only hold others. */
  readonly groups?: Readonly<Record<string, string>>
  /** What one entry of a list is called. */
  readonly lists: Readonly<Record<string, string>>
}

/** The words of one optimizer's errors: its own fields beside those that all inputs share. */
export const fieldWords = ({ fields, groups = {}, lists }: OwnWords): FieldWords => ({
  fields: {
    ...COMMON_LABELS,
    ...groups,
    ...Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, label])),
  },
  lists: { ...lists, whatIf: 'What-if' },
})
