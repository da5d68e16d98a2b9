import { describe, expect, it } from 'vitest'
import { bug } from '#shared/bug'
import { contractOf, type OptimizerName, OPTIMIZER_NAMES } from '#shared/optimizer/optimizers'
import type { AnyPrompt, BlankValues } from '#shared/prompts/prompt'
import { fillTemplate, readTemplate } from '#shared/prompts/prompt-template'
import { PROMPTS } from '#shared/prompts/prompts'
import { solveOptimizer } from '#solvers/optimizers'
import { proposedInput as proposedWorks } from '../../renderer/capex-phasing/asked-draft.ts'
import { proposedInput as proposedDeals } from '../../renderer/deal-picker/asked-draft.ts'
import {
  proposedInput as proposedStack,
  stackSubjects,
  subjectOf,
} from '../../renderer/debt-stack/asked-draft.ts'
import { glossary } from '../../renderer/help/glossary.ts'
import { proposedInput as proposedMix, withinOf } from '../../renderer/leasing-mix/asked-draft.ts'
import { questionsOf, valuesOf } from '../../renderer/prompts/question.ts'
import { context } from '../solvers/solve.ts'
import { type SampleFacts, sampleFacts } from './sample-facts.ts'

let known: Promise<SampleFacts> | undefined

/** The sample is read once; only figures stay of it. */
const readSample = () => (known ??= sampleFacts())

/** What a module proposes for the sample, as its wizard would for these blanks. */
function proposalFor(
  facts: SampleFacts,
  name: OptimizerName,
  prompt: AnyPrompt,
  values: BlankValues,
): unknown {
  switch (name) {
    case 'deal-picker':
      return proposedDeals(facts.deals, facts.currency)
    case 'debt-stack':
      return proposedStack(facts.stack, subjectOf(prompt, values, facts.stack))
    case 'capex-phasing':
      return proposedWorks(facts.works, facts.currency)
    case 'leasing-mix':
      return proposedMix(facts.unitsWithin(withinOf(prompt, values) ?? 12))
  }
}

const everyPrompt = OPTIMIZER_NAMES.flatMap((name) =>
  PROMPTS[name].map((prompt) => ({ name, id: prompt.id, prompt: prompt as AnyPrompt })),
)

/** The blanks of a prompt as the window fills them on the sample. */
function filled(facts: SampleFacts, name: OptimizerName, prompt: AnyPrompt): BlankValues {
  const proposed = proposalFor(facts, name, { ...prompt, blanks: {} }, {}) as never
  const basis = { ...stackSubjects(facts.stack), withinMonths: 12 }
  const ask = () => Promise.resolve(true)
  const [question] = questionsOf<OptimizerName>([prompt as never], proposed, basis, ask)
  return valuesOf(question ?? bug(`the sample has nothing for ${prompt.id}`))
}

function askOnSample(
  facts: SampleFacts,
  name: OptimizerName,
  prompt: AnyPrompt,
  values: BlankValues,
) {
  const proposed = proposalFor(facts, name, prompt, values) as never
  return { proposed, asked: prompt.ask(values, proposed) as unknown }
}

describe('A prompt with the sample’s own figures in its blanks', () => {
  it.each(everyPrompt)(
    '$name: $id gives an input that its optimizer takes and solves',
    async ({ name, prompt }) => {
      const facts = await readSample()
      const { proposed, asked } = askOnSample(facts, name, prompt, filled(facts, name, prompt))
      expect(contractOf(name).parse(asked)).toMatchObject({ ok: true })
      expect(asked).not.toEqual(proposed)
      const result = solveOptimizer(context, name, {
        ...(asked as object),
        options: { timeLimitSec: 5, mipRelGap: 0.05, ranging: false, duals: false },
      })
      if (result.status === 'infeasible')
        expect(result.infeasibility?.conflict.length).toBeGreaterThan(0)
      else {
        expect(['optimal', 'feasible']).toContain(result.status)
        expect(result.plan).not.toBeNull()
      }
    },
  )

  it('is one of six to eight for each module, each with a name of its own', () => {
    for (const name of OPTIMIZER_NAMES) {
      const ids = PROMPTS[name].map(({ id }) => id)
      expect(ids.length).toBeGreaterThanOrEqual(6)
      expect(ids.length).toBeLessThanOrEqual(8)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it.each(everyPrompt)('$name: $id shows every blank it has, and no other', ({ prompt }) => {
    const shown = readTemplate(prompt.template).flatMap((part) =>
      part.kind === 'blank' ? [part.name] : [],
    )
    expect(shown.toSorted()).toEqual(Object.keys(prompt.blanks).toSorted())
  })

  it('uses no word that the glossary does not explain', () => {
    const explained = new Set(glossary.map(({ term }) => term))
    const used = everyPrompt.flatMap(({ prompt }) =>
      readTemplate(prompt.template).flatMap((part) => (part.kind === 'term' ? [part.term] : [])),
    )
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((term) => !explained.has(term))).toEqual([])
  })
})

describe('What a question changes', () => {
  const ask = async (name: OptimizerName, id: string, values: BlankValues) => {
    const prompt = (PROMPTS[name] as readonly AnyPrompt[]).find((each) => each.id === id)
    const facts = await readSample()
    return askOnSample(facts, name, prompt ?? bug(`no prompt ${id}`), values) as {
      proposed: Record<string, unknown>
      asked: Record<string, unknown>
    }
  }

  it('is the budget and one cap on the city, in place of the one proposed', async () => {
    const values = { budget: 400_000, share: 0.5, city: 'Austin' }
    const { proposed, asked } = await ask('deal-picker', 'city-share', values)
    const { budget, caps, ...rest } = asked
    const { budget: _budget, caps: proposedCaps, ...proposedRest } = proposed
    expect(budget).toBe(400_000)
    expect(rest).toEqual(proposedRest)
    const others = (proposedCaps as { key: string }[]).filter(({ key }) => key !== 'Austin')
    expect(caps).toEqual([
      ...others,
      { by: 'city', key: 'Austin', maxShare: 0.5, shareOf: 'budget' },
    ])
  })

  it('is two points more on the reference rate of every scenario, and nothing else', async () => {
    const facts = await readSample()
    const [deal] = stackSubjects(facts.stack).deals
    const values = { deal: deal?.value ?? '', points: 0.02 }
    const { proposed, asked } = await ask('debt-stack', 'rates-rise', values)
    const indexes = (input: Record<string, unknown>) =>
      (input['scenarios'] as { index: number }[]).map(({ index }) => index)
    const before = indexes(proposed)
    expect(indexes(asked).map((index, at) => index - (before[at] ?? 0))).toEqual(
      before.map(() => expect.closeTo(0.02, 9)),
    )
    expect({ ...asked, scenarios: null }).toEqual({ ...proposed, scenarios: null })
  })

  it('is the money for each month of works', async () => {
    const { proposed, asked } = await ask('capex-phasing', 'monthly-money', { amount: 15_000 })
    expect(asked).toEqual({ ...proposed, monthlyLimit: 15_000 })
  })

  it('is the floor of the WAULT, over the leases that end within the time asked for', async () => {
    const { proposed, asked } = await ask('leasing-mix', 'keep-wault', { within: 24, floor: 3 })
    expect(asked).toEqual({ ...proposed, waultFloor: 3 })
    const year = await ask('leasing-mix', 'keep-wault', { within: 6, floor: 3 })
    const units = (input: Record<string, unknown>) => (input['units'] as unknown[]).length
    expect(units(asked)).toBeGreaterThan(units(year.asked))
  })
})

describe('A sentence with blanks', () => {
  it('is read into words, blanks and words of the glossary', () => {
    expect(readTemplate('Keep a [DSCR] of {dscr} in [limits|Binding limit]')).toEqual([
      { kind: 'text', text: 'Keep a ', at: 0 },
      { kind: 'term', text: 'DSCR', term: 'DSCR', at: 1 },
      { kind: 'text', text: ' of ', at: 2 },
      { kind: 'blank', name: 'dscr', at: 3 },
      { kind: 'text', text: ' in ', at: 4 },
      { kind: 'term', text: 'limits', term: 'Binding limit', at: 5 },
    ])
  })

  it('is said with its blanks filled', () => {
    const said = fillTemplate('A [DSCR] of {dscr} on {property}?', (blank) =>
      blank === 'dscr' ? '1.3' : 'Elm Street',
    )
    expect(said).toBe('A DSCR of 1.3 on Elm Street?')
  })
})
