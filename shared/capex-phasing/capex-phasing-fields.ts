import { fieldWords, OPTION_FIELDS } from '#shared/optimizer/optimizer-fields'
import type { InputField } from '#shared/optimizer/optimizer-fields'

/** The words for every field of the Capex Phasing Planner. */
type Field = InputField<
  'money' | 'rate' | 'count' | 'months' | 'month' | 'text' | 'flag' | 'seconds'
>

export const CAPEX_PHASING_FIELDS = {
  startMonth: {
    label: 'first month',
    unit: 'month',
    help: 'The plan begins here. Values are as of this month.',
  },
  months: {
    label: 'months to plan',
    unit: 'months',
    help: 'Works must be finished within this many months.',
  },
  discountRate: {
    label: 'discount rate',
    unit: 'rate',
    help: 'How much less money is worth a year later. A month counts for a twelfth of it.',
  },
  rentGrowth: {
    label: 'rent growth',
    unit: 'rate',
    help: 'Yearly growth of rents, for the uplift and for the rent lost during works.',
  },
  costInflation: {
    label: 'cost inflation',
    unit: 'rate',
    help: 'Yearly growth of building costs: works that wait cost more.',
  },
  exitYield: {
    label: 'exit yield',
    unit: 'rate',
    help: 'What rent is capitalised at when the plan ends. Left empty, value beyond the plan counts for nothing.',
  },
  cash: { label: 'cash', unit: 'text', help: 'The pot that pays for the works.' },
  'cash.opening': {
    label: 'opening cash',
    unit: 'money',
    help: 'What is in the pot before the first month.',
  },
  'cash.inflow': {
    label: 'monthly inflow',
    unit: 'money',
    help: 'What the portfolio adds to the pot each month, apart from the projects. It may be negative.',
  },
  'cash.floor': {
    label: 'cash floor',
    unit: 'money',
    help: 'The pot never falls below this.',
  },
  'cash.reinvestUplift': {
    label: 'reinvest the uplift',
    unit: 'flag',
    help: 'Rent gained by finished projects flows into the pot and can pay for later ones.',
  },
  monthlyLimit: {
    label: 'monthly limit',
    unit: 'money',
    help: 'Spend at most this much on works in any month.',
  },
  totalBudget: {
    label: 'total budget',
    unit: 'money',
    help: 'Spend at most this much on works over the whole plan, cost inflation included.',
  },
  maxParallel: {
    label: 'projects at once',
    unit: 'count',
    help: 'At most this many projects run in the same month.',
  },
  crews: { label: 'list of crews', unit: 'text', help: 'Who does the works.' },
  'crews.id': { label: 'id', unit: 'text', help: 'A name of its own for the crew.' },
  'crews.name': { label: 'name', unit: 'text', help: 'What you call the crew.' },
  'crews.capacity': {
    label: 'capacity',
    unit: 'count',
    help: 'How many units of this crew there are in a month.',
  },
  projects: { label: 'list of projects', unit: 'text', help: 'The works to plan.' },
  'projects.id': { label: 'id', unit: 'text', help: 'A name of its own for the project.' },
  'projects.name': { label: 'name', unit: 'text', help: 'What you call the project.' },
  'projects.cost': {
    label: 'cost',
    unit: 'money',
    help: 'The whole cost, in prices of the first month.',
  },
  'projects.durationMonths': {
    label: 'duration',
    unit: 'months',
    help: 'How many months the works take.',
  },
  'projects.profile': {
    label: 'cost profile',
    unit: 'rate',
    help: 'The share of the cost that falls in each month of works. Left empty, it is spread evenly.',
  },
  'projects.upliftMonthly': {
    label: 'uplift a month',
    unit: 'money',
    help: 'How much more rent a month the finished project brings, at rents of the first month.',
  },
  'projects.upliftLagMonths': {
    label: 'months until uplift',
    unit: 'months',
    help: 'How many months after the works the higher rent begins.',
  },
  'projects.rentLossMonthly': {
    label: 'rent lost a month',
    unit: 'money',
    help: 'Rent that is lost while works run.',
  },
  'projects.earliest': {
    label: 'earliest start',
    unit: 'month',
    help: 'Works cannot begin before this month, because a lease must end first, for instance.',
  },
  'projects.deadline': {
    label: 'deadline',
    unit: 'month',
    help: 'Works are finished by the end of this month.',
  },
  'projects.must': {
    label: 'must do',
    unit: 'flag',
    help: 'The project is done in any case.',
  },
  'projects.exclude': {
    label: 'leave out',
    unit: 'flag',
    help: 'The project is not done in any case.',
  },
  'projects.crew': {
    label: 'crews needed',
    unit: 'count',
    help: 'How many units of each crew the works need while they run.',
  },
  precedence: {
    label: 'list of orders',
    unit: 'text',
    help: 'Which project has to be finished before which.',
  },
  'precedence.before': {
    label: 'first project',
    unit: 'text',
    help: 'The project that comes first.',
  },
  'precedence.after': {
    label: 'later project',
    unit: 'text',
    help: 'The project that waits: it can only be done if the first is done.',
  },
  'precedence.lagMonths': {
    label: 'months between',
    unit: 'months',
    help: 'How many months pass between the end of the first and the start of the later.',
  },
  groups: { label: 'list of groups', unit: 'text', help: 'Projects of which only some are done.' },
  'groups.id': { label: 'id', unit: 'text', help: 'A name of its own for the group.' },
  'groups.projects': { label: 'projects', unit: 'text', help: 'The projects of the group.' },
  'groups.max': {
    label: 'at most',
    unit: 'count',
    help: 'At most this many of the group are done. With neither number given, at most one.',
  },
  'groups.min': {
    label: 'at least',
    unit: 'count',
    help: 'At least this many of the group are done.',
  },
  ...OPTION_FIELDS,
} as const satisfies Record<string, Field>
export type CapexPhasingField = keyof typeof CAPEX_PHASING_FIELDS

export const CAPEX_PHASING_WORDS = fieldWords({
  fields: CAPEX_PHASING_FIELDS,
  lists: {
    projects: 'Project',
    crews: 'Crew',
    precedence: 'Order',
    groups: 'Group',
    monthlyLimit: 'Monthly limit of month',
    inflow: 'Inflow of month',
  },
})
