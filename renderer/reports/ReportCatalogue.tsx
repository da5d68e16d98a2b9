import { UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReportName, ReportName as names } from '#shared/reports/report-names'
import { t } from '../app/messages/t.ts'
import styles from './reports.module.css'

type Props = { readonly chosen: ReportName | null; readonly onChoose: (report: ReportName) => void }

/** Every report with a sentence on what it is for. */
export const ReportCatalogue = ({ chosen, onChoose }: Props) => (
  <nav aria-label={t('reports.catalogue')} className={styles['catalogue']}>
    {names.options.map((report) => (
      <UnstyledButton
        key={report}
        className={styles['entry'] ?? ''}
        aria-current={report === chosen ? 'page' : undefined}
        onClick={() => onChoose(report)}
        data-testid={`report-${report}`}
      >
        <span className={styles['entryName']}>{t(`report.${report}`)}</span>
        <span className={styles['entryHelp']}>{t(`report.${report}.help`)}</span>
      </UnstyledButton>
    ))}
    <Link to="/optimize/runs" className={styles['entry']}>
      <span className={styles['entryName']}>{t('reports.runs')}</span>
      <span className={styles['entryHelp']}>{t('reports.runs.help')}</span>
    </Link>
  </nav>
)
