import { NewPlan, type PlanYear } from '#shared/budgets'
import { planKinds } from '#shared/finance/plan-lines'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useScenarios } from '../scenarios/use-scenarios.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './budgets.module.css'
import { sourcesOf } from './plan-sources.ts'

type Props = {
  readonly plan: PlanYear
  readonly onClose: () => void
  /** The plan is to be written from nothing. */
  readonly onEmpty: () => void
}

/** Makes a year's plan from earlier months with a growth rate for each kind, from a scenario, or from nothing. */
export function NewPlanDialog({ plan, onClose, onEmpty }: Props) {
  const format = useFormat()
  const { asOf } = useWorkspace()
  const scenarios = useScenarios().data ?? []
  const sources = sourcesOf(plan, format, { scenarios, asOf })
  const form = useForm<Draft>({ ...noGrowth, source: sources[0]?.value ?? 'empty' })
  const chosen = sources.find(({ value }) => value === form.draft.source)?.source ?? null
  const make = useSave((input: NewPlan) => api.budgets.create(input), {
    say: () => t('plan.made', { year: String(plan.year) }),
    after: onClose,
  })
  const submit = () => {
    if (chosen === null) return onEmpty()
    const { source: _, ...rates } = form.draft
    const growth = chosen.from === 'scenario' ? noGrowth : rates
    const { propertyId, year } = plan
    return form.submit(NewPlan, { propertyId, year, source: chosen, growth }, (parsed) =>
      make.mutate(parsed),
    )
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('plan.makeTitle', { year: String(plan.year) })}
      submitLabel={t(chosen === null ? 'plan.begin' : 'plan.makeIt')}
      onSubmit={submit}
      isPending={make.isPending}
      error={make.error}
    >
      <ChoiceField form={form} name="source" label={t('plan.source')} options={sources} />
      {chosen !== null && <SourceFields source={chosen} form={form} />}
      <p className={styles['quiet']}>
        {t(plan.hasPlan ? 'plan.replaces' : 'plan.makeHint', { year: String(plan.year) })}
      </p>
    </DialogForm>
  )
}

type SourceProps = { readonly source: NewPlan['source']; readonly form: Form<Draft> }

/** The yearly change of each kind on the months the plan begins with; a scenario has its own. */
function SourceFields({ source, form }: SourceProps) {
  if (source.from === 'scenario') return <p className={styles['quiet']}>{t('plan.scenarioHint')}</p>
  return (
    <FieldGrid title={t('plan.growth')} columns={3}>
      {planKinds.map((kind) => (
        <NumberField
          key={kind}
          form={form}
          name={kind}
          path={`growth.${kind}`}
          unit="percent"
          label={t(`plan.kind.${kind}`)}
        />
      ))}
    </FieldGrid>
  )
}

type Draft = Record<keyof typeof noGrowth, number | null> & { readonly source: string }

const noGrowth = { income: 0, operating: 0, capex: 0, interest: 0, principal: 0 }
