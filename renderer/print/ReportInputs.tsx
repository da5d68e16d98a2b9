import type { DealPickerInput } from '#shared/deal-picker'
import type { Run } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { termLines } from '../deal-picker/input-lines.ts'
import { writeDuration } from '../optimizations/run-words.ts'
import { writeInput } from '../optimizer/write-input.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'

type Props = { readonly run: Run; readonly input: DealPickerInput }

/** What the plan was computed from. */
export function ReportInputs({ run, input }: Props) {
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
          <dt>{t('compare.field.dealCount')}</dt>
          <dd>{format.number(input.deals.length)}</dd>
        </div>
        {termLines(input).map(({ key, label, unit, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{writeInput(value, unit, format)}</dd>
          </div>
        ))}
      </dl>
    </ReportPart>
  )
}
