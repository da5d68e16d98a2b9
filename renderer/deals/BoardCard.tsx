import { daysBetween } from '#shared/dates'
import { type DealStage, stagesAfter } from '#shared/deal-stages'
import type { Deal, DealMove } from '#shared/deals'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { CardFrame } from '../ui/board/CardFrame.tsx'
import { MoveMenu } from '../ui/board/MoveMenu.tsx'
import { RateText } from '../ui/RateText.tsx'
import { ratioOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly deal: Deal
  /** The move that brought it here, where it is known. */
  readonly lastMove: DealMove | undefined
  readonly isLifted?: boolean
  readonly onMove: (deal: Deal, stage: DealStage) => void
  readonly onOpen: (deal: Deal) => void
}

/** A deal on the board, with what it costs and yields. */
export function BoardCard({ deal, lastMove, isLifted = false, onMove, onOpen }: Props) {
  const { file, asOf } = useWorkspace()
  const format = useFormat()
  const { name, price, noi } = deal
  const stages = stagesAfter(deal.stage)
  return (
    <CardFrame
      id={deal.id}
      name={name}
      isLifted={isLifted}
      isFixed={file.readOnly || stages.length === 0}
      onOpen={() => onOpen(deal)}
      figures={
        <>
          <span>{format.money(price, { style: 'compact' })}</span>
          <RateText rate={ratioOf(noi, price)} />
        </>
      }
      foot={whereAndSince(deal.city, lastMove, asOf)}
      menu={
        <MoveMenu
          label={t('pipeline.move', { name })}
          columns={stages}
          titleOf={(stage) => t(`stage.${stage}`)}
          isDisabled={file.readOnly}
          onMove={(stage) => onMove(deal, stage)}
        />
      }
      {...(lastMove?.reason ? { remark: lastMove.reason } : {})}
    />
  )
}

/** "Austin · 12 days here"; a deal that came before moves were kept has its town alone. */
function whereAndSince(city: string, lastMove: DealMove | undefined, asOf: string): string {
  if (lastMove === undefined) return city
  const count = Math.max(0, daysBetween(lastMove.movedAt.slice(0, 10), asOf))
  return [city, t('pipeline.daysHere', { count })].filter(Boolean).join(' · ')
}
