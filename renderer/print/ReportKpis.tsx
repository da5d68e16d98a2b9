import type { RunOf } from '#shared/optimizer/optimizations'
import { useFormat } from '../ui/use-format.ts'
import { reportKpis } from './report-figures.ts'
import styles from './report.module.css'

type Props = { readonly run: RunOf<'deal-picker'> }

export function ReportKpis({ run }: Props) {
  const format = useFormat()
  const kpis = reportKpis(run, format)
  if (kpis.length === 0) return null
  return (
    <dl className={styles['kpis']}>
      {kpis.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
