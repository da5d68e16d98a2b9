import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Deal } from '#shared/deals/deals'
import { queries } from '../app/api.ts'
import { sectorName } from '../app/messages/sector-name.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { DocumentSection } from '../documents/DocumentSection.tsx'
import { PhotoSection } from '../documents/PhotoSection.tsx'
import { NotesSection } from '../notes/NotesSection.tsx'
import { TaskSection } from '../tasks/TaskSection.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { DealActions } from './DealActions.tsx'
import { StageHistory } from './StageHistory.tsx'
import styles from './underwriting.module.css'
import { UnderwritingDesk } from './UnderwritingDesk.tsx'

type Props = { readonly deal: Deal }

/** One deal: its underwriting, and what was done and is still to be done. */
export function DealView({ deal }: Props) {
  const analyses = useQuery(queries.dealAnalyses.list.queryOptions({ input: { dealId: deal.id } }))
  const [chosenId, setChosenId] = useState<string | null>(null)
  return (
    <div data-testid="deal">
      <PageHeader
        title={deal.name}
        intro={[sectorName(deal.sector), deal.addressLine1, deal.city, deal.region]
          .filter((part) => part !== '')
          .join(' · ')}
        actions={<DealActions deal={deal} />}
      />
      <QueryView query={analyses}>
        {(all) => {
          // One that was deleted, or taken back, gives way to the current one.
          const analysis = all.find(({ id }) => id === chosenId) ?? all[0] ?? null
          return (
            <UnderwritingDesk
              key={analysis?.id ?? 'new'}
              deal={deal}
              analysis={analysis}
              analyses={all}
              onChoose={setChosenId}
            />
          )
        }}
      </QueryView>
      <div className={styles['activity']}>
        <div>
          <NotesSection table="deals" id={deal.id} notes={deal.notes} />
          <TaskSection subject={{ dealId: deal.id }} />
        </div>
        <div>
          <DocumentSection subject={{ dealId: deal.id }} />
          <PhotoSection subject={{ dealId: deal.id }} />
          <StageHistory deal={deal} />
        </div>
        <div>
          <HistorySection table="deals" id={deal.id} />
        </div>
      </div>
    </div>
  )
}
