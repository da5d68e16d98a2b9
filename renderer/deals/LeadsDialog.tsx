import { useMemo, useState } from 'react'
import { leadsOf } from '#shared/deals/deal-leads'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { type Draft, newDraft } from '../deal-picker/draft.ts'
import { FilePanel } from '../deal-picker/input/FilePanel.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useSave } from '../ui/form/use-save.ts'

type Props = { readonly onClose: () => void }

/** Deals of a file, whatever its columns are called, as leads: looked at before they are written. */
export function LeadsDialog({ onClose }: Props) {
  const { portfolio } = useWorkspace()
  const [draft, setDraft] = useState<Draft>(newDraft)
  const deals = draft.file?.mapped?.deals
  const { leads, leftOut } = useMemo(() => leadsOf(deals ?? []), [deals])
  const add = useSave(() => api.deals.addLeads({ portfolioId: portfolio.id, leads }), {
    say: ({ added, known }) =>
      [
        t('leads.added', { count: added }),
        ...(known > 0 ? [t('leads.known', { count: known })] : []),
      ].join(' '),
    after: onClose,
  })
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('leads.title')}
      submitLabel={
        leads.length === 0 ? t('leads.addNone') : t('leads.add', { count: leads.length })
      }
      onSubmit={() => add.mutate()}
      isDisabled={leads.length === 0}
      isPending={add.isPending}
      error={add.error}
    >
      <FilePanel file={draft.file} changeDraft={setDraft} />
      {leftOut > 0 && <p role="status">{t('leads.leftOut', { count: leftOut })}</p>}
    </DialogForm>
  )
}
