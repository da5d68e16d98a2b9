import type { AcceptPreview } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { LineList } from '../../ui/LineList.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { useFormat } from '../../ui/use-format.ts'
import styles from './results.module.css'

type Props = { readonly preview: AcceptPreview }

type MovedDeal = AcceptPreview['deals'][number]

/** The moves, tasks and additions of an accepted plan. */
export function AcceptList({ preview }: Props) {
  const format = useFormat()
  const moves = preview.deals.map((deal) => ({
    key: deal.dealId,
    title: deal.name,
    detail: `${writeMove(deal)} · ${format.rate(deal.share)}`,
    end: <MoneyText major={deal.amount} />,
  }))
  const tasks = preview.tasks.map(({ title, dueDate }) => ({
    key: title,
    title,
    end:
      dueDate === null ? t('dpr.acceptNoDue') : t('dpr.acceptDue', { date: format.date(dueDate) }),
  }))
  return (
    <div className={styles['acceptList']}>
      <p>{t('dpr.acceptIntro')}</p>
      {preview.added > 0 && <p>{t('dpr.acceptAdded', { count: preview.added })}</p>}
      <h3>{t('dpr.acceptMoves')}</h3>
      <LineList lines={moves} empty="" />
      <h3>{t('dpr.acceptTasks')}</h3>
      <LineList lines={tasks} empty="" />
    </div>
  )
}

const writeMove = ({ fromStage, toStage }: MovedDeal): string =>
  fromStage === toStage
    ? t('dpr.acceptStays', { stage: t(`stage.${toStage}`) })
    : t('dpr.acceptStage', { from: t(`stage.${fromStage}`), to: t(`stage.${toStage}`) })
