import { useMemo, useState } from 'react'
import { addMonths, monthOf } from '#shared/dates'
import type { DealAnalysis } from '#shared/deals/deal-analyses'
import { proposeTerms } from '#shared/deal-picker/deal-proposal'
import { DealTerms } from '#shared/deals/deal-terms'
import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { createKeptState } from '../ui/kept-state.ts'
import type { TermsDraft, TermsForm } from './terms-draft.ts'

type Draft = { readonly name: string; readonly terms: TermsDraft }

/** Null while nothing differs from what is saved. */
const useKept = createKeptState<Draft | null>(null)

/** An underwriting being worked on: it stays while other pages are looked at, until saved or thrown away. */
export function useAnalysisDraft(deal: Deal, analysis: DealAnalysis | null) {
  const { file } = useWorkspace()
  const [kept, change] = useKept(`${file.path} ${deal.id} ${analysis?.id ?? 'new'}`)
  const saved = useSaved(deal, analysis)
  const { name, terms } = kept ?? saved
  const checked = useChecked(terms, saved.terms)
  const edit = (part: Partial<Draft>) =>
    change((current) => Object.assign({}, current ?? saved, part))
  const form: TermsForm = {
    terms,
    set: (part) => edit({ terms: { ...terms, ...part } }),
    messageOf: (path) => checked.messages.get(path),
  }
  return {
    form,
    name,
    setName: (next: string) => edit({ name: next }),
    /** The last terms that were whole. */
    whole: checked.whole,
    isWhole: checked.isWhole && name.trim() !== '',
    isChanged: kept !== null,
    /** Goes back to what is saved; after saving that is what was typed. */
    forget: () => change(() => null),
  }
}
export type AnalysisDraft = ReturnType<typeof useAnalysisDraft>

/** What is saved, or what is proposed where nothing is yet. */
function useSaved(deal: Deal, analysis: DealAnalysis | null): Draft & { terms: DealTerms } {
  const { asOf } = useWorkspace()
  return useMemo(
    () =>
      analysis ?? { name: t('uw.base'), terms: proposeTerms(deal, addMonths(monthOf(asOf), 1)) },
    [deal, analysis, asOf],
  )
}

/** While a field is empty or wrong the figures stay those of the last terms that were whole. */
function useChecked(terms: TermsDraft, saved: DealTerms) {
  const parsed = useMemo(() => DealTerms.safeParse(terms), [terms])
  const [whole, setWhole] = useState<DealTerms>(parsed.data ?? saved)
  if (parsed.success && parsed.data !== whole) setWhole(parsed.data)
  const messages = useMemo(
    () => new Map((parsed.error?.issues ?? []).map((it) => [it.path.join('.'), it.message])),
    [parsed],
  )
  return { whole, messages, isWhole: parsed.success }
}
