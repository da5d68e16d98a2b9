import { t } from '../../app/messages/t.ts'
import { ProblemCount } from '../../optimizer/input/ProblemCount.tsx'
import { WizardBar } from '../../optimizer/input/WizardBar.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { CapexForm } from '../use-capex-form.ts'
import { sentenceAt } from './error-sentences.ts'

type Props = {
  readonly form: CapexForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** The foot of the input step. */
export const ActionBar = ({ form, isStarting, onSolve }: Props) => (
  <WizardBar
    summary={<Summary form={form} />}
    name={form.draft.terms.name}
    onName={(name) => form.changeTerms({ name })}
    onReset={form.reset}
    isReady={form.isReady}
    isStarting={isStarting}
    onSolve={onSolve}
    solve={{ label: t('cx.solve'), testId: 'cx-solve' }}
  />
)

function Summary({ form: { errors, draft } }: Pick<Props, 'form'>) {
  const format = useFormat()
  const [first] = errors
  if (first) return <ProblemCount count={errors.length} first={sentenceAt(first, draft)} />
  const weighed = draft.projects.filter(({ pick }) => pick !== 'exclude')
  const cost = weighed.reduce((sum, project) => sum + (project.cost ?? 0), 0)
  return <>{t('cx.summary', { count: weighed.length, cost: format.moneyMajor(cost) })}</>
}
