import { useMemo } from 'react'
import { CompareDecisions } from './CompareDecisions.tsx'
import type { ComparedRun } from './compared-run.ts'
import { CompareFigures } from './CompareFigures.tsx'
import { CompareInputs } from './CompareInputs.tsx'
import { CompareLimits } from './CompareLimits.tsx'
import { compareDecisions } from './diff-decisions.ts'
import { compareFigures } from './diff-figures.ts'
import { diffDeals, diffTerms } from './diff-inputs.ts'
import { compareLimits } from './diff-limits.ts'

type Props = { readonly runs: readonly ComparedRun[] }

/** Figures, inputs, limits and decisions of runs, and where they part. */
export function CompareView({ runs }: Props) {
  const differences = useMemo(() => {
    const inputs = runs.map(({ input }) => input)
    return {
      figures: compareFigures(runs),
      terms: diffTerms(inputs),
      deals: diffDeals(inputs),
      limits: compareLimits(runs),
      decisions: compareDecisions(runs),
    }
  }, [runs])
  return (
    <>
      <CompareFigures runs={runs} rows={differences.figures} />
      <CompareInputs runs={runs} terms={differences.terms} deals={differences.deals} />
      <CompareLimits runs={runs} rows={differences.limits} />
      <CompareDecisions runs={runs} rows={differences.decisions} />
    </>
  )
}
