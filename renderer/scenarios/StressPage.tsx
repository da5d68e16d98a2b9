import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StressPack } from '#shared/scenarios/stress-pack'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { CovenantsDialog } from './CovenantsDialog.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { type ScenarioFacts, ScenarioFrame } from './ScenarioFrame.tsx'
import styles from './scenarios.module.css'
import { StressAnnex } from './StressAnnex.tsx'
import { StressDetails } from './StressDetails.tsx'
import { StressHead } from './StressHead.tsx'
import { StressSummary } from './StressSummary.tsx'
import { writeBeyondAlready } from './stress-words.ts'
import { useWorkingScenario } from './use-working-scenario.ts'

/** What a lender wants to know: cover and debt under stress, with the limits marked. */
export function StressPage() {
  return <ScenarioFrame>{(facts) => <Stress facts={facts} />}</ScenarioFrame>
}

function Stress({ facts }: { readonly facts: ScenarioFacts }) {
  const { asOf } = useWorkspace()
  const { subject, scenarios } = facts
  const working = useWorkingScenario(subject, scenarios)
  const query = { subject, asOf, assumptions: working.assumptions }
  const [isEditing, setEditing] = useState(false)
  const pack = useQuery(
    queries.scenarios.stressPack.queryOptions({ input: query, placeholderData: keepPreviousData }),
  )
  return (
    <div data-testid="stress-pack" aria-busy={pack.isFetching}>
      <ScenarioBar working={working} />
      <QueryView query={pack}>
        {(found) => (
          <>
            <StressHead query={query} pack={found} onEdit={() => setEditing(true)} />
            {found.subjects.length === 0 ? (
              <EmptyState sentence={t('stress.empty')} />
            ) : (
              <Tables pack={found} />
            )}
            {isEditing && (
              <CovenantsDialog covenants={found.covenants} onClose={() => setEditing(false)} />
            )}
          </>
        )}
      </QueryView>
    </div>
  )
}

function Tables({ pack }: { readonly pack: StressPack }) {
  const [whole] = pack.subjects
  const already = writeBeyondAlready(pack, useFormat())
  return (
    <>
      {whole && (
        <StressDetails
          pack={pack}
          subject={whole}
          title={t('stress.onePage', { name: whole.name })}
        />
      )}
      {already !== null && <p className={styles['remark']}>{already}</p>}
      <p className={styles['remark']}>{t('stress.note')}</p>
      {pack.subjects.length > 1 && (
        <>
          <StressSummary pack={pack} />
          <StressAnnex pack={pack} />
        </>
      )}
    </>
  )
}
