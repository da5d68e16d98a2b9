import { Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClosingTerms, Letting } from '#shared/deals/deal-closing'
import type { Deal } from '#shared/deals/deals'
import { isLet } from '#shared/finance/deal-projection'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { AcceptList } from '../optimizer/AcceptList.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DayInput } from '../ui/form/DayInput.tsx'
import { useSave } from '../ui/form/use-save.ts'
import { QueryView } from '../ui/QueryView.tsx'
import styles from './closing.module.css'
import { DealLettings } from './DealLettings.tsx'

type Props = { readonly deal: Deal; readonly onClose: () => void }

/** Closes a deal on a day, after showing everything that this writes. */
export function CloseDealDialog({ deal, onClose }: Props) {
  const { asOf } = useWorkspace()
  const [closedOn, setClosedOn] = useState<string>(asOf)
  const [lettings, setLettings] = useState<readonly Letting[]>([])
  const analyses = useQuery(queries.dealAnalyses.list.queryOptions({ input: { dealId: deal.id } }))
  const [creditsRent, setCreditsRent] = useState(true)
  const current = analyses.data?.find(({ isCurrent }) => isCurrent)
  const isAnyLet = current?.terms.units.some(isLet) ?? false
  const terms: ClosingTerms = { dealId: deal.id, closedOn, lettings: [...lettings], creditsRent }
  const isDated = closedOn !== ''
  const preview = useQuery({
    ...queries.deals.previewClosing.queryOptions({ input: terms }),
    enabled: isDated,
    // What is being typed must not make the list jump.
    placeholderData: keepPreviousData,
  })
  const close = useSave((input: ClosingTerms) => api.deals.close(input), {
    say: () => t('deal.closed', { name: deal.name }),
    after: ({ propertyId }) => {
      onClose()
      location.hash = `#/properties/${encodeURIComponent(propertyId)}`
    },
  })
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('deal.closeTitle', { name: deal.name })}
      submitLabel={t('deal.close')}
      onSubmit={() => isDated && close.mutate(terms)}
      isPending={close.isPending}
      error={close.error}
    >
      <DayInput
        label={t('deal.closedOn')}
        value={closedOn}
        onChange={setClosedOn}
        error={isDated ? undefined : t('deal.closedOnMissing')}
        isRequired
      />
      {analyses.data?.length === 0 && (
        <p className={styles['note']}>{t('closing.notUnderwritten')}</p>
      )}
      {isDated && isAnyLet && (
        <>
          <DealLettings {...{ dealId: deal.id, lettings, closedOn }} onLettings={setLettings} />
          <Checkbox
            label={t('closing.creditsRent')}
            description={t('closing.creditsRentHelp')}
            checked={creditsRent}
            onChange={(event) => setCreditsRent(event.currentTarget.checked)}
          />
        </>
      )}
      {isDated && (
        <QueryView query={preview}>{(changes) => <AcceptList preview={{ changes }} />}</QueryView>
      )}
    </DialogForm>
  )
}
