import { type AlertRule, thresholdsOf } from '#shared/alerts/alert-rules'
import { RuleEdit } from '#shared/alerts/alerts'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useForm } from '../../ui/form/use-form.ts'
import { useMoney } from '../../ui/form/use-money.ts'
import { useSave } from '../../ui/form/use-save.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { nameOfThreshold, unitOfThreshold } from './threshold-words.ts'

type Props = { readonly rule: AlertRule; readonly onClose: () => void }

/** The thresholds of a rule, for the portfolio or for one property. */
export function RuleDialog({ rule, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const { toMajor, toMinor } = useMoney()
  const thresholds = thresholdsOf(rule.rule)
  const form = useForm<Record<string, number | null>>(
    Object.fromEntries(
      thresholds.map(([name, { unit }]) => {
        const value = rule.thresholds[name] ?? null
        return [name, unit === 'money' ? toMajor(value) : value]
      }),
    ),
  )
  const save = useSave((input: RuleEdit) => api.alerts.setRule(input), {
    say: () => t('alertRules.saved'),
    after: onClose,
  })
  const submit = () => {
    const typed = thresholds.map(([name, { unit }]) => {
      const value = form.draft[name] ?? null
      return [name, unit === 'money' ? toMinor(value) : value]
    })
    const input = { ...rule, portfolioId: portfolio.id, thresholds: Object.fromEntries(typed) }
    form.submit(RuleEdit, input, (parsed) => save.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t(`alertRule.${rule.rule}`)}
      submitLabel={t('common.save')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      {thresholds.map(([name, { unit }]) => (
        <UnitInput
          key={name}
          label={nameOfThreshold(rule.rule, name)}
          unit={unitOfThreshold[unit]}
          value={form.draft[name] ?? null}
          onChange={(value) => form.set(name, value)}
          error={form.messageOf(`thresholds.${name}`)}
          required
        />
      ))}
    </DialogForm>
  )
}
