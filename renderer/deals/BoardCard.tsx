import { daysBetween } from '#shared/dates'
import type { DealScore } from '#shared/deals/buy-criteria'
import { type DealStage, stagesAfter } from '#shared/deals/deal-stages'
import type { Deal, DealMove } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { ScoreText } from '../deal-analyses/ScoreText.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { CardFrame } from '../ui/board/CardFrame.tsx'
import { MoveMenu } from '../ui/board/MoveMenu.tsx'
import { RateText } from '../ui/RateText.tsx'
import { ratioOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './pipeline.module.css'

type Props = {
  readonly deal: Deal
  /** The move that brought it here, where it is known. */
  readonly lastMove: DealMove | undefined
  readonly isLifted?: boolean
  /** How well it fits what its owner buys; null where nothing is asked. */
  readonly score: DealScore | null
  readonly onMove: (deal: Deal, stage: DealStage) => void
}

/** A deal on the board, with what it costs and yields, and how well it fits. */
export function BoardCard({ deal, lastMove, score, isLifted = false, onMove }: Props) {
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
      href={`#/pipeline/${encodeURIComponent(deal.id)}`}
      figures={
        <>
          <span>{format.money(price, { style: 'compact' })}</span>
          <RateText rate={ratioOf(noi, price)} />
        </>
      }
      {...(score === null || score.score === null ? {} : { score: <CardScore {...score} /> })}
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

/** The score, and how much of what is asked is not known yet: to underwrite the deal tells. */
function CardScore({ score, marks }: DealScore) {
  const unknown = marks.filter(({ verdict }) => verdict === 'unknown').length
  return (
    <>
      <ScoreText score={score} />
      {unknown > 0 && (
        <span className={styles['unknown']} title={t('criteria.unknownHelp', { count: unknown })}>
          {t('criteria.unknown', { count: unknown })}
        </span>
      )}
    </>
  )
}

/** "Austin · 12 days here"; a deal that came before moves were kept has its town alone. */
function whereAndSince(city: string, lastMove: DealMove | undefined, asOf: string): string {
  if (lastMove === undefined) return city
  const count = Math.max(0, daysBetween(lastMove.movedAt.slice(0, 10), asOf))
  return [city, t('pipeline.daysHere', { count })].filter(Boolean).join(' · ')
}
