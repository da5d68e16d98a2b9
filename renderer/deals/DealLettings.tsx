import { useQuery } from '@tanstack/react-query'
import type { IsoDate } from '#shared/dates'
import type { Letting } from '#shared/deals/deal-closing'
import { isLet } from '#shared/finance/deal-projection'
import { queries } from '../app/api.ts'
import { LettingRows } from './LettingRows.tsx'

type Props = {
  readonly dealId: string
  readonly closedOn: IsoDate
  readonly lettings: readonly Letting[]
  readonly onLettings: (lettings: readonly Letting[]) => void
}

/** Who rents the units of a deal that becomes a property; nothing where none of them is let. */
export function DealLettings({ dealId, closedOn, lettings, onLettings }: Props) {
  const analyses = useQuery(queries.dealAnalyses.list.queryOptions({ input: { dealId } }))
  const current = analyses.data?.find(({ isCurrent }) => isCurrent)
  const lines = current?.terms.units.filter(isLet) ?? []
  if (lines.length === 0) return null
  return <LettingRows {...{ lines, lettings, closedOn, onLettings }} />
}
