import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import { definePrompt, optionsById, type Prompt } from '#shared/prompts/prompt'
import { roundFigure } from '#shared/round-figure'

const prompt = definePrompt<CapexPhasingInput>()

const worksOf = ({ projects }: CapexPhasingInput) => optionsById(projects)

/** What owners ask before they build. */
export const CAPEX_PHASING_PROMPTS: readonly Prompt<'capex-phasing'>[] = [
  prompt({
    id: 'monthly-money',
    template: 'Which of my works must wait if only {amount} a month is free?',
    blanks: { amount: { kind: 'money', value: (input) => roundFigure(costOf(input) / 18) } },
    ask: ({ amount }, input) => ({ ...input, monthlyLimit: amount }),
  }),
  prompt({
    id: 'total-money',
    template: 'Which works are worth doing if I spend no more than {amount} in all?',
    blanks: { amount: { kind: 'money', value: (input) => roundFigure(costOf(input) / 2) } },
    ask: ({ amount }, input) => ({ ...input, totalBudget: amount }),
  }),
  prompt({
    id: 'sites',
    template: 'In which order do I build if I can watch over {count} sites at a time?',
    blanks: { count: { kind: 'count', value: () => 1 } },
    ask: ({ count }, input) => ({ ...input, maxParallel: count }),
  }),
  prompt({
    id: 'done-by',
    template: '{project} has to be finished by the end of {month}: what do I do with the rest?',
    blanks: {
      project: { kind: 'choice', options: worksOf },
      month: { kind: 'month', value: ({ startMonth }) => addMonths(startMonth, 12) },
    },
    ask: ({ project, month }, input) => ({
      ...input,
      projects: input.projects.map((each) => (each.id === project ? doneBy(each, month) : each)),
    }),
  }),
  prompt({
    id: 'reserve',
    template: 'What can I do, and when, if {floor} must always stay in the bank?',
    blanks: {
      floor: { kind: 'money', value: ({ cash }) => roundFigure((cash?.opening ?? 0) / 5) },
    },
    ask: ({ floor }, input) => ({ ...input, cash: { ...cashOf(input), floor } }),
  }),
  prompt({
    id: 'own-uplift',
    template:
      'How far do I get with {opening} today and nothing else but the [uplift|Uplift] of the works?',
    blanks: {
      opening: { kind: 'money', value: (input) => roundFigure(costOf(input) / 4) },
    },
    ask: ({ opening }, input) => ({
      ...input,
      cash: { ...cashOf(input), opening, inflow: 0, floor: 0, reinvestUplift: true },
    }),
  }),
  prompt({
    id: 'in-order',
    template: 'When do I do everything if {before} has to be done before {after}?',
    blanks: {
      before: { kind: 'choice', options: worksOf },
      after: { kind: 'choice', options: worksOf, first: 1 },
    },
    ask: ({ before, after }, input) => ({
      ...input,
      precedence: [
        ...(input.precedence ?? []).filter(
          (each) => each.before !== before || each.after !== after,
        ),
        { before, after },
      ],
    }),
  }),
  prompt({
    id: 'prices-rise',
    template: 'What should I hurry with if building costs rise by {rate} a year?',
    blanks: { rate: { kind: 'percent', value: ({ costInflation = 0.03 }) => costInflation * 2 } },
    ask: ({ rate }, input) => ({ ...input, costInflation: rate }),
  }),
]

type Project = CapexPhasingInput['projects'][number]

function doneBy({ exclude: _exclude, ...project }: Project, month: string): Project {
  return { ...project, must: true, deadline: month }
}

const cashOf = ({ cash }: CapexPhasingInput) => ({ opening: 0, ...cash })

const costOf = ({ projects }: CapexPhasingInput): number =>
  projects.reduce((sum, { cost }) => sum + cost, 0)
