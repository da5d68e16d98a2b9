import type { AnyInput, OptimizerName } from '#shared/optimizer/optimizers'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { createKeptState } from '../ui/kept-state.ts'

/** The question that filled a wizard: the input before it and after. */
export type Asked = {
  readonly sentence: string
  readonly before: AnyInput
  readonly after: AnyInput
}

const useKeptAsked = createKeptState<Asked | null>(null)

/** The question behind what a wizard holds; it is forgotten once the wizard is filled otherwise. */
export function useAsked(optimizer: OptimizerName) {
  const { file, portfolio } = useWorkspace()
  const [asked, change] = useKeptAsked(`${file.path} ${portfolio.id} ${optimizer}`)
  return {
    asked,
    tell: (next: Asked) => change(() => next),
    forget: () => change(() => null),
  }
}
