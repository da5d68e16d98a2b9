import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import type { InputLine } from '../optimizer/input-line.ts'
import { writeDuration } from '../optimizations/run-words.ts'
import { writeInput } from '../optimizer/write-input.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'

type Props = {
  readonly run: Run
  /** What was weighed: its name, and how much of it there was. */
  readonly counted: { readonly label: string; readonly count: number }
  readonly lines: readonly InputLine[]
}

/** What the plan was computed from. */
export function ReportInputs({ run, counted, lines }: Props) {
  const format = useFormat()
  const { name, version } = run.result.solver
  const note = t('print.inputsNote', {
    solver: `${name} ${version}`,
    duration: writeDuration(run.durationMs),
  })
  return (
    <ReportPart title={t('print.inputs')} note={note}>
      <dl className={styles['inputs']}>
        <div>
          <dt>{counted.label}</dt>
          <dd>{format.number(counted.count)}</dd>
        </div>
        {lines.map(({ key, label, unit, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{writeInput(value, unit, format)}</dd>
          </div>
        ))}
      </dl>
    </ReportPart>
  )
}
