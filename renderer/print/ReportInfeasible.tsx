import type { InfeasibilitySentences } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import { readable } from '../optimizer/readable.ts'
import styles from './report.module.css'
import { ReportPart } from './ReportPart.tsx'

type Props = { readonly why: InfeasibilitySentences }

/** Which limits cannot hold together, and the smallest changes that would let them. */
export function ReportInfeasible({ why }: Props) {
  return (
    <>
      <ReportPart title={t('print.infeasible')}>
        <p className={styles['sentence']}>{readable(why.headline)}</p>
        <ul className={styles['sentences']}>
          {why.conflict.map(({ id, name }) => (
            <li key={id}>{readable(name)}</li>
          ))}
        </ul>
      </ReportPart>
      {why.fixes.length > 0 && (
        <ReportPart title={t('print.fixes')}>
          <ul className={styles['sentences']}>
            {why.fixes.map(({ id, sentence }) => (
              <li key={id}>{readable(sentence)}</li>
            ))}
          </ul>
          {why.afterwards !== null && (
            <p className={styles['sentence']}>{readable(why.afterwards)}</p>
          )}
        </ReportPart>
      )}
    </>
  )
}
