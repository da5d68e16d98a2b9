import type { StressedSubject, StressPack } from '#shared/scenarios/stress-pack'
import { t } from '../app/messages/t.ts'
import { limitsOf } from '../scenarios/StressDetails.tsx'
import {
  stressCells,
  stressColumns,
  summaryCells,
  summaryColumns,
  writeBeyondAlready,
  writeBreakEven,
  writeCovenants,
} from '../scenarios/stress-words.ts'
import { writeAssumptions } from '../scenarios/write-overrides.ts'
import { useFormat } from '../ui/use-format.ts'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'
import styles from './report.module.css'
import { usePrintReady } from './use-print-ready.ts'

type Props = { readonly pack: StressPack }

/** The stress pack on paper: everything on its first page, then as an annex each property. */
export function StressPackReport({ pack }: Props) {
  usePrintReady()
  const [whole, ...each] = pack.subjects
  const paper = styles[pack.currency === 'USD' ? 'letter' : 'a4']
  return (
    <main className={`${styles['report']} ${paper}`}>
      <div className={styles['onePage']}>
        <Head pack={pack} />
        {whole && <Whole subject={whole} pack={pack} />}
      </div>
      {each.length > 0 && (
        <section className={styles['annex']}>
          <p className={styles['kicker']}>{t('stress.annex')}</p>
          {each.map((subject) => (
            <Subject key={subject.id ?? ''} subject={subject} pack={pack} />
          ))}
        </section>
      )}
    </main>
  )
}

/** Every stress of all together, which limit it breaks and where, with all that is to be said about it. */
function Whole({ subject, pack }: SubjectProps) {
  const format = useFormat()
  const already = writeBeyondAlready(pack, format)
  return (
    <>
      <ReportPart title={subject.name}>
        <ReportTable
          label={subject.name}
          columns={summaryColumns(pack)}
          rows={subject.lines.map((line) => ({
            key: line.key,
            cells: summaryCells(line, pack, format),
          }))}
        />
        {already !== null && <p className={styles['sentence']}>{already}</p>}
        <BreakEvens subject={subject} pack={pack} />
      </ReportPart>
      <p className={styles['caution']}>{t('stress.note')}</p>
      {pack.freeOfDebt.length > 0 && (
        <p className={styles['caution']}>
          {t('stress.freeOfDebt', { names: pack.freeOfDebt.join(', ') })}
        </p>
      )}
      <p className={styles['disclaimer']}>{t('about.disclaimer')}</p>
    </>
  )
}

function Head({ pack: { portfolioName, asOf, covenants, assumptions, names } }: Props) {
  const format = useFormat()
  const facts = [
    [t('stress.asOf'), format.date(asOf)],
    [t('stress.limits'), writeCovenants(covenants, format)],
    [t('stress.under'), writeAssumptions(assumptions, format, names)],
  ]
  return (
    <header className={styles['head']}>
      <p className={styles['kicker']}>{t('stress.title')}</p>
      <h1 className={styles['title']}>{portfolioName}</h1>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

type SubjectProps = Props & { readonly subject: StressedSubject }

function Subject({ subject, pack }: SubjectProps) {
  const format = useFormat()
  return (
    <ReportPart title={subject.name}>
      <ReportTable
        label={subject.name}
        columns={stressColumns()}
        rows={subject.lines.map((line) => ({
          key: line.key,
          cells: stressCells(line, pack.covenants, format),
        }))}
      />
      <BreakEvens subject={subject} pack={pack} />
    </ReportPart>
  )
}

/** How far things may go until a limit is met. */
function BreakEvens({ subject, pack: { covenants } }: SubjectProps) {
  const format = useFormat()
  const limits = limitsOf(covenants, format)
  return (
    <p className={styles['sentence']}>
      {(['rates', 'vacancy', 'value'] as const)
        .map(
          (driver) =>
            `${t(`stress.until.${driver}`, limits)} ${writeBreakEven(driver, subject.breakEvens[driver], format)}`,
        )
        .join(' · ')}
    </p>
  )
}
