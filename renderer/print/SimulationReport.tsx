import { BANDS } from '#shared/monte-carlo/monte-carlo-result'
import type { Simulation } from '#shared/monte-carlo/simulations'
import { t } from '../app/messages/t.ts'
import { figureRows } from '../monte-carlo/FigureTable.tsx'
import { answerTiles } from '../monte-carlo/risk-figures.ts'
import { writeEngine, writeHeadlines } from '../monte-carlo/risk-words.ts'
import { useFormat } from '../ui/use-format.ts'
import { PrintedFan } from './PrintedFan.tsx'
import { PrintedHistogram } from './PrintedHistogram.tsx'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'
import { usePrintReady } from './use-print-ready.ts'

type Props = { readonly simulation: Simulation }

/** A simulation on one page: the answer, the fan of cash, the returns as bars, the percentiles. */
export function SimulationReport({ simulation }: Props) {
  const format = useFormat()
  usePrintReady()
  const { result, currency } = simulation
  return (
    <main className={styles['report']} data-testid="report">
      <header className={styles['simulationHead']}>
        <p className={styles['kicker']}>{t('risk.title')}</p>
        <h1 className={styles['title']}>{simulation.name}</h1>
        <p>
          {[
            simulation.subjectName,
            t('simulations.asOf', { date: format.date(simulation.asOf) }),
            writeEngine(result, format),
          ].join(' · ')}
        </p>
        {simulation.applied.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {simulation.note !== '' && <p className={styles['runNote']}>{simulation.note}</p>}
      </header>
      <dl className={`${styles['kpis']} ${styles['narrowKpis']}`}>
        {answerTiles(result, format).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles['sentences']}>
        {writeHeadlines(result, format).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles['drawings']}>
        <PrintedFan result={result} currency={currency} />
        <PrintedHistogram result={result} />
      </div>
      <ReportPart title={t('risk.figures')} note={t('risk.figuresNote')}>
        <ReportTable
          label={t('risk.figures')}
          columns={[
            { title: t('risk.figure') },
            { title: t('risk.scenario'), isFigure: true },
            ...BANDS.map((band) => ({ title: t(`risk.${band}`), isFigure: true })),
          ]}
          rows={figureRows(result, format).map(({ name, cells }) => ({
            key: name,
            cells: [name, ...cells],
          }))}
        />
      </ReportPart>
      <p className={styles['disclaimer']}>{t('print.disclaimer')}</p>
    </main>
  )
}
