import { useDeferredValue, useMemo, useState } from 'react'
import type { DealAnalysis } from '#shared/deals/deal-analyses'
import type { DealTerms } from '#shared/deals/deal-terms'
import type { Deal } from '#shared/deals/deals'
import { dealFigures, projectDeal } from '#shared/finance/deal-figures'
import { type DealMoves, withMoves } from '#shared/finance/deal-limits'
import { AnalysisBar } from './AnalysisBar.tsx'
import { CostTerms } from './CostTerms.tsx'
import { CriteriaSection } from './CriteriaSection.tsx'
import { DealCash } from './DealCash.tsx'
import { DealGrid } from './DealGrid.tsx'
import { DealMoney } from './DealMoney.tsx'
import { DealYears } from './DealYears.tsx'
import { ExitTerms } from './ExitTerms.tsx'
import { GoalSection } from './GoalSection.tsx'
import { LimitsSection } from './LimitsSection.tsx'
import { MissingTerms } from './MissingTerms.tsx'
import { OffersCompared } from './OffersCompared.tsx'
import { OfferTerms } from './OfferTerms.tsx'
import { PurchaseTerms } from './PurchaseTerms.tsx'
import { ResultKpis } from './ResultKpis.tsx'
import styles from './underwriting.module.css'
import { UnitTerms } from './UnitTerms.tsx'
import { useAnalysisDraft } from './use-analysis-draft.ts'
import { WhatIfSliders } from './WhatIfSliders.tsx'
import { WorksTerms } from './WorksTerms.tsx'

type Props = {
  readonly deal: Deal
  readonly analysis: DealAnalysis | null
  readonly analyses: readonly DealAnalysis[]
  readonly onChoose: (analysisId: string) => void
}

/** The terms of one underwriting beside what they come to; every figure follows as one types. */
export function UnderwritingDesk({ deal, analysis, analyses, onChoose }: Props) {
  const draft = useAnalysisDraft(deal, analysis)
  const { form, whole } = draft
  const [moves, setMoves] = useState<DealMoves | null>(null)
  const moved = useMemo(() => (moves === null ? whole : withMoves(whole, moves)), [whole, moves])
  const shown = useDeferredValue(moved)
  const projection = useMemo(() => projectDeal(shown), [shown])
  const figures = useMemo(() => dealFigures(shown, projection), [shown, projection])
  const before = useMemo(() => (moves === null ? null : dealFigures(whole)), [whole, moves])
  const take = (terms: DealTerms) => {
    form.set(terms)
    setMoves(null)
  }
  return (
    <div data-testid="underwriting">
      <AnalysisBar {...{ deal, analysis, analyses, draft, onChoose }} />
      <ResultKpis figures={figures} before={before} />
      <MissingTerms terms={whole} isWhole={draft.isWhole} />
      <div className={styles['columns']}>
        <div className={styles['terms']}>
          <PurchaseTerms form={form} deal={deal} />
          <UnitTerms form={form} deal={deal} />
          <CostTerms form={form} deal={deal} />
          <WorksTerms form={form} />
          <OfferTerms form={form} />
          <ExitTerms form={form} deal={deal} />
        </div>
        <div className={styles['results']}>
          <WhatIfSliders
            terms={whole}
            moves={moves}
            onMoves={setMoves}
            onTake={() => take(moved)}
          />
          <LimitsSection terms={shown} />
          <GoalSection terms={shown} onTake={take} />
          <CriteriaSection deal={deal} terms={shown} figures={figures} />
        </div>
      </div>
      <DealMoney deal={deal} terms={shown} projection={projection} />
      <OffersCompared terms={shown} onChoose={(chosenOfferId) => form.set({ chosenOfferId })} />
      <DealGrid terms={shown} />
      <DealCash terms={shown} projection={projection} />
      <DealYears startMonth={shown.startMonth} years={projection.years} />
    </div>
  )
}
