import { CAPEX_PHASING_PROMPTS } from '#shared/capex-phasing/capex-phasing-prompts'
import { DEAL_PICKER_PROMPTS } from '#shared/deal-picker/deal-picker-prompts'
import { DEBT_STACK_PROMPTS } from '#shared/debt-stack/debt-stack-prompts'
import { LEASING_MIX_PROMPTS } from '#shared/leasing-mix/leasing-mix-prompts'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import type { Prompt } from '#shared/prompts/prompt'

/** The questions each optimizer answers; a new one adds its line. */
export const PROMPTS: { readonly [Name in OptimizerName]: readonly Prompt<Name>[] } = {
  'deal-picker': DEAL_PICKER_PROMPTS,
  'debt-stack': DEBT_STACK_PROMPTS,
  'capex-phasing': CAPEX_PHASING_PROMPTS,
  'leasing-mix': LEASING_MIX_PROMPTS,
}
