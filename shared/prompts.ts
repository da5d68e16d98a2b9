import { CAPEX_PHASING_PROMPTS } from '#shared/capex-phasing-prompts'
import { DEAL_PICKER_PROMPTS } from '#shared/deal-picker-prompts'
import { DEBT_STACK_PROMPTS } from '#shared/debt-stack-prompts'
import { LEASING_MIX_PROMPTS } from '#shared/leasing-mix-prompts'
import type { OptimizerName } from '#shared/optimizers'
import type { Prompt } from '#shared/prompt'

/** The questions each optimizer answers; a new one adds its line. */
export const PROMPTS: { readonly [Name in OptimizerName]: readonly Prompt<Name>[] } = {
  'deal-picker': DEAL_PICKER_PROMPTS,
  'debt-stack': DEBT_STACK_PROMPTS,
  'capex-phasing': CAPEX_PHASING_PROMPTS,
  'leasing-mix': LEASING_MIX_PROMPTS,
}
