import { type Deal, DealEdit, NewDeal } from '#shared/deals/deals'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfDeal, inputOfDeal } from './deal-draft.ts'
import { DealFields } from './DealFields.tsx'

type Props = {
  /** The deal to edit; null adds one. */
  readonly deal: Deal | null
  readonly onClose: () => void
}

/** Adds a deal to the pipeline, or changes what is known of one. */
export function DealDialog({ deal, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const money = useMoney()
  const form = useForm(draftOfDeal(deal, money))
  const add = useSave((input: NewDeal) => api.deals.create(input), {
    say: ({ name }) => t('entry.added', { name }),
    after: onClose,
  })
  const edit = useSave((input: DealEdit) => api.deals.update(input), {
    say: ({ name }) => t('entry.saved', { name }),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfDeal(form.draft, money)
    if (deal === null)
      form.submit(NewDeal, { ...input, portfolioId: portfolio.id }, (parsed) => add.mutate(parsed))
    else form.submit(DealEdit, { ...input, id: deal.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={deal === null ? t('deal.addTitle') : t('deal.editTitle')}
      submitLabel={deal === null ? t('deal.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <DealFields form={form} isNew={deal === null} />
    </DialogForm>
  )
}
