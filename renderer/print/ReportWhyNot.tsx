import type { DealPickerExplanation, DealPickerInput } from '#shared/deal-picker/deal-picker'
import { t } from '../app/messages/t.ts'
import { readable } from '../optimizer/readable.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'
import { whyNotLines } from './why-not-lines.ts'

type Props = { readonly input: DealPickerInput; readonly explanation: DealPickerExplanation }

const columns = () => [
  { title: t('print.deal') },
  { title: t('print.sector') },
  { title: t('print.city') },
  { title: t('print.price'), isFigure: true },
  { title: t('print.yield'), isFigure: true },
  { title: t('print.risk'), isFigure: true },
  { title: t('print.neededPrice'), isFigure: true },
  { title: t('print.discount'), isFigure: true },
]

/** Each rejected deal, its price, and the price below which it would be picked. */
export function ReportWhyNot({ input, explanation }: Props) {
  const format = useFormat()
  const { priced, others, hasIndicative, left } = whyNotLines(input, explanation, format)
  if (explanation.rejectedCount === 0) return null
  return (
    <ReportPart
      title={t('print.whyNot')}
      note={t('print.whyNotCount', { count: explanation.rejectedCount })}
    >
      {priced.length > 0 && (
        <ReportTable label={t('print.whyNot')} columns={columns()} rows={priced} />
      )}
      {others.length > 0 && (
        <ul className={styles['sentences']}>
          {others.map(({ key, sentence }) => (
            <li key={key}>{readable(sentence)}</li>
          ))}
        </ul>
      )}
      {hasIndicative && <p className={styles['caution']}>{t('print.aboutNote')}</p>}
      {left > 0 && <p className={styles['caution']}>{t('print.whyNotMore', { count: left })}</p>}
    </ReportPart>
  )
}
