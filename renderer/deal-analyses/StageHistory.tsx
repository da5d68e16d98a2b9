import { useQuery } from '@tanstack/react-query'
import type { Deal } from '#shared/deals/deals'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { LineList } from '../ui/LineList.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly deal: Deal }

/** The deal's way through the stages, the newest first. */
export function StageHistory({ deal }: Props) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const moves = useQuery(queries.deals.moves.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <Section title={t('uw.stages')}>
      <QueryView query={moves}>
        {(all) => (
          <LineList
            empty={t('uw.stagesNone')}
            lines={all
              .filter(({ dealId }) => dealId === deal.id)
              .toReversed()
              .map(({ id, stage, movedAt, reason }) => ({
                key: id,
                title: t(`stage.${stage}`),
                detail: reason === '' ? undefined : reason,
                end: format.date(movedAt.slice(0, 10)),
              }))}
          />
        )}
      </QueryView>
    </Section>
  )
}
