import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { viewOfRun } from '../optimizer/optimizer-views.tsx'
import { readable } from '../optimizer/readable.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useFormat } from '../ui/use-format.ts'
import { reportStatus } from './report-figures.ts'
import styles from './report.module.css'

type Props = { readonly run: Run }

/** Which run this is, of which portfolio, from when, and what came of it. */
export function ReportHead({ run }: Props) {
  const format = useFormat()
  const { portfolios } = useWorkspace()
  const portfolio = portfolios.find(({ id }) => id === run.portfolioId)
  const facts = [
    [t('print.portfolio'), portfolio?.name ?? t('common.none')],
    [t('print.computed'), format.instant(run.startedAt)],
    [t('print.result'), reportStatus(run, format)],
    ...(run.acceptedAt === null ? [] : [[t('print.accepted'), format.instant(run.acceptedAt)]]),
  ]
  return (
    <header className={styles['head']}>
      <p className={styles['kicker']}>{t(viewOfRun(run).name)}</p>
      <h1 className={styles['title']}>{run.name}</h1>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {run.note !== '' && <p className={styles['runNote']}>{run.note}</p>}
      {run.explanation && (
        <p className={styles['headline']}>{readable(run.explanation.headline)}</p>
      )}
    </header>
  )
}
