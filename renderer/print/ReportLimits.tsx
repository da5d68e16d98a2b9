import type { AnyExplanation } from '#shared/optimizer/optimizers'
import { t } from '../app/messages/t.ts'
import { readable } from '../optimizer/readable.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'

type Props = { readonly explanation: AnyExplanation }

/** The limits that hold the plan back, in sentences of money. */
export function ReportLimits({ explanation }: Props) {
  const binding = explanation.limits.filter((limit) => limit.binding)
  return (
    <ReportPart title={t('print.limits')}>
      {binding.length === 0 ? (
        <p className={styles['sentence']}>{t('print.limitsNone')}</p>
      ) : (
        <ul className={styles['sentences']}>
          {binding.map(({ id, sentence }) => (
            <li key={id}>{readable(sentence)}</li>
          ))}
        </ul>
      )}
      {explanation.caution !== null && binding.length > 0 && (
        <p className={styles['caution']}>{explanation.caution}</p>
      )}
    </ReportPart>
  )
}
