import type { ReactNode } from 'react'
import { bug } from '#shared/bug'
import type { CompareRow } from './CompareTable.tsx'
import type { ComparedRun } from './compared-run.ts'

/** What is drawn for each run's value, keyed by the run. */
export const cellsOf = <Value>(
  runs: readonly ComparedRun[],
  values: readonly Value[],
  draw: (value: Value) => ReactNode,
): CompareRow['cells'] =>
  values.map((value, index) => ({
    key: runs[index]?.id ?? bug('there is a run for every cell'),
    content: draw(value),
  }))
