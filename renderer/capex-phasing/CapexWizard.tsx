import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { t } from '../app/messages/t.ts'
import { OptimizerWizard } from '../optimizer/OptimizerWizard.tsx'
import { useOptimizerJob } from '../optimizer/use-optimizer-job.ts'
import { useStart } from '../optimizer/use-start.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FromQuestion } from '../prompts/FromQuestion.tsx'
import { useFormat } from '../ui/use-format.ts'
import { CapexInput } from './input/CapexInput.tsx'
import { useCapexForm } from './use-capex-form.ts'

type Props = { readonly facts: CapexFacts }

/** The steps of the Capex Phasing Planner. */
export function CapexWizard({ facts }: Props) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const form = useCapexForm(facts)
  const job = useOptimizerJob('capex-phasing', portfolio.id)
  const { mutate, isPending, error } = useStart({
    optimizer: 'capex-phasing',
    onStarted: job.attach,
    onRefused: (errors) => form.refuse(form.input, errors),
  })
  const unnamed = t('cx.defaultName', {
    count: form.draft.projects.filter(({ pick }) => pick !== 'exclude').length,
    month: format.month(form.draft.terms.startMonth, 'long'),
  })
  const start = () =>
    mutate({
      name: form.draft.terms.name.trim() || unnamed,
      source: 'pipeline',
      input: form.input,
    })
  return (
    <OptimizerWizard job={job} onAgain={() => form.isReady && start()}>
      <FromQuestion optimizer="capex-phasing" />
      <CapexInput form={form} isStarting={isPending} failure={error} onSolve={start} />
    </OptimizerWizard>
  )
}
