import { Covenants } from '#shared/loans/covenants'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = { readonly covenants: Covenants; readonly onClose: () => void }

/** What the lenders ask for; an empty field is no limit. */
export function CovenantsDialog({ covenants, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const form = useForm<Covenants>(covenants)
  const save = useSave(
    (limits: Covenants) =>
      api.scenarios.setCovenants({ portfolioId: portfolio.id, covenants: limits }),
    { say: () => t('stress.limitsSaved'), after: onClose },
  )
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('stress.setLimits')}
      submitLabel={t('common.save')}
      onSubmit={() => form.submit(Covenants, form.draft, (limits) => save.mutate(limits))}
      isPending={save.isPending}
      error={save.error}
    >
      <NumberField form={form} name="minDscr" unit="ratio" label={t('stress.field.minDscr')} />
      <NumberField form={form} name="maxLtv" unit="percent" label={t('stress.field.maxLtv')} />
      <NumberField
        form={form}
        name="minDebtYield"
        unit="percent"
        label={t('stress.field.minDebtYield')}
      />
    </DialogForm>
  )
}
