import type { ExportFormat, Run } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import { AppError } from '../app-error.ts'
import { capexPapers } from '../capex-phasing/capex-papers.ts'
import { dealPickerPapers } from '../deal-picker/deal-picker-papers.ts'
import { debtStackPapers } from '../debt-stack/debt-stack-papers.ts'
import { leasingMixPapers } from '../leasing-mix/leasing-mix-papers.ts'
import type { RunPaper } from './run-paper.ts'

type Papers<Name extends OptimizerName> = Partial<Record<ExportFormat, RunPaper<Name>>>

/** The files that each optimizer's runs can be exported as; a new one adds its line. */
const PAPERS: { readonly [Name in OptimizerName]: Papers<Name> } = {
  'deal-picker': dealPickerPapers,
  'debt-stack': debtStackPapers,
  'capex-phasing': capexPapers,
  'leasing-mix': leasingMixPapers,
}

/** @throws AppError EXPORT_FAILED when runs of this kind have no such file */
export function paperOf(run: Run, format: ExportFormat): RunPaper<OptimizerName> {
  // The run names its papers; the types cannot follow that through the table.
  const papers = PAPERS[run.optimizer] as Papers<OptimizerName>
  const paper = papers[format]
  if (paper) return paper
  throw new AppError('EXPORT_FAILED', {
    message: 'Runs of this kind cannot be exported like that.',
  })
}
