import { useMemo } from 'react'
import { CompareDecisions } from './CompareDecisions.tsx'
import type { ComparedRun } from './compared-run.ts'
import { CompareFigures } from './CompareFigures.tsx'
import { CompareInputs } from './CompareInputs.tsx'
import { CompareLimits } from './CompareLimits.tsx'
import { CompareOutcomes } from './CompareOutcomes.tsx'
import { compareDecisions } from './diff-decisions.ts'
import { compareFigures } from './diff-figures.ts'
import { diffItems, diffTerms } from './diff-inputs.ts'
import { compareLimits } from './diff-limits.ts'

type Props = { readonly runs: readonly ComparedRun[] }

/** Runs side by side; of different optimizers only what can be compared at all. */
export function CompareView({ runs }: Props) {
  const isMixed = new Set(runs.map(({ optimizer }) => optimizer)).size > 1
  return isMixed ? <CompareOutcomes runs={runs} /> : <CompareAlike runs={runs} />
}

/** Figures, inputs, limits and decisions of runs of one optimizer, and where they part. */
function CompareAlike({ runs }: Props) {
  const differences = useMemo(() => {
    const inputs = runs.map(({ lines }) => lines)
    return {
      figures: compareFigures(runs),
      terms: diffTerms(inputs),
      items: diffItems(inputs),
      limits: compareLimits(runs),
      decisions: compareDecisions(runs),
    }
  }, [runs])
  return (
    <>
      <CompareFigures runs={runs} rows={differences.figures} />
      <CompareInputs runs={runs} terms={differences.terms} items={differences.items} />
      <CompareLimits runs={runs} rows={differences.limits} />
      <CompareDecisions runs={runs} rows={differences.decisions} />
    </>
  )
}
