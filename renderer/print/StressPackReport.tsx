import type { StressedSubject, StressPack } from '#shared/stress-pack'
import { t } from '../app/messages/t.ts'
import { limitsOf } from '../scenarios/StressDetails.tsx'
import {
  stressCells,
  stressColumns,
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

/** The stress pack on paper: all together first, then each property with its break-evens. */
export function StressPackReport({ pack }: Props) {
  usePrintReady()
  return (
    <main className={styles['report']}>
      <Head pack={pack} />
      {pack.subjects.map((subject) => (
        <Subject key={subject.id ?? ''} subject={subject} pack={pack} />
      ))}
      <p className={styles['caution']}>{t('stress.note')}</p>
      {pack.freeOfDebt.length > 0 && (
        <p className={styles['caution']}>
          {t('stress.freeOfDebt', { names: pack.freeOfDebt.join(', ') })}
        </p>
      )}
      <p className={styles['disclaimer']}>{t('about.disclaimer')}</p>
    </main>
  )
}

function Head({ pack: { portfolioName, asOf, covenants, assumptions, subjects } }: Props) {
  const format = useFormat()
  const names = Object.fromEntries(subjects.map(({ id, name }) => [id ?? '', name]))
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

function Subject({ subject, pack: { covenants } }: SubjectProps) {
  const format = useFormat()
  const limits = limitsOf(covenants, format)
  return (
    <ReportPart title={subject.name}>
      <ReportTable
        label={subject.name}
        columns={stressColumns()}
        rows={subject.lines.map((line) => ({
          key: line.key,
          cells: stressCells(line, covenants, format),
        }))}
      />
      <p className={styles['sentence']}>
        {(['rates', 'vacancy', 'value'] as const)
          .map(
            (driver) =>
              `${t(`stress.until.${driver}`, limits)} ${writeBreakEven(driver, subject.breakEvens[driver], format)}`,
          )
          .join(' · ')}
      </p>
    </ReportPart>
  )
}
