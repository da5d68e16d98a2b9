import type { RunOf } from '#shared/optimizer/optimizations'
import { TermSheetSection } from './TermSheetSection.tsx'
import { UnusedSection } from './UnusedSection.tsx'

type Props = { readonly run: RunOf<'debt-stack'> }

/** What stands below the what-if: why the rest was left out, and the term sheet. */
export const StackRest = ({ run }: Props) => (
  <>
    <UnusedSection run={run} />
    <TermSheetSection run={run} />
  </>
)
