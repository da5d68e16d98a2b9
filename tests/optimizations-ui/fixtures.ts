import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import { dealPickerView } from '../../renderer/deal-picker/deal-picker-view.ts'
import { inputLines } from '../../renderer/deal-picker/input-lines.ts'
import type { ComparedRun } from '../../renderer/optimizations/compared-run.ts'

/** Three deals: A at 600,000, B at 500,000, C at 400,000. */
export const input = (changes: Partial<DealPickerInput> = {}): DealPickerInput => ({
  budget: 1_000_000,
  riskPenalty: 0.5,
  deals: [
    { id: 'A', name: 'Arch House', price: 600_000, yield: 0.08, risk: 0.02, sector: 'office' },
    { id: 'B', name: 'Bell Court', price: 500_000, yield: 0.07, risk: 0.04, sector: 'retail' },
    { id: 'C', price: 400_000, yield: 0.06, risk: 0.01, sector: 'office' },
  ],
  ...changes,
})

export const plan = (deals: DealPlan['deals'], changes: Partial<DealPlan> = {}): DealPlan => ({
  deals,
  invested: 1_000_000,
  loan: 0,
  equity: 1_000_000,
  cashLeft: 0,
  annualIncome: 75_000,
  riskCharge: 12_500,
  interest: 0,
  yield: 0.075,
  risk: 0.025,
  ...changes,
})

type Given = Partial<Pick<ComparedRun, 'objective' | 'limits'>> & {
  readonly plan?: DealPlan
  readonly input?: DealPickerInput
}

/** A run of the Deal Picker as a comparison reads it. */
export function run(id: string, given: Given = {}): ComparedRun {
  const { plan: chosen = null, input: asked = input(), ...rest } = given
  return {
    id,
    name: `Run ${id}`,
    optimizer: 'deal-picker',
    status: 'optimal',
    stoppedBy: 'proof',
    objective: 62_500,
    hasPlan: chosen !== null,
    figures: chosen === null ? [] : (dealPickerView.figures?.(chosen) ?? []),
    lines: inputLines(asked),
    decisions: chosen === null ? [] : dealPickerView.decisions(asked, chosen),
    limits: [],
    ...rest,
  }
}
