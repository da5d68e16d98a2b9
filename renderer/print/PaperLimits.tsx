import { t } from '../app/messages/t.ts'
import { readable } from '../deal-picker/limit-labels.ts'
import { limitNote } from '../deal-picker/limit-note.ts'
import { limitRows } from '../deal-picker/limit-rows.ts'
import type { DealPickerRun } from '../deal-picker/solved-run.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './paper.module.css'

type Props = { readonly solved: DealPickerRun }

/** What holds the plan back, in sentences; or why there is none. */
export function PaperLimits({ solved: { result, plan, explanation } }: Props) {
  const format = useFormat()
  if (!explanation) return null
  const { infeasibility } = explanation
  const { binding, open } = plan ? limitRows(result, explanation) : { binding: [], open: [] }
  return (
    <section>
      <h2>{t('print.limits')}</h2>
      {explanation.caution && <p className={styles['note']}>{explanation.caution}</p>}
      {infeasibility && (
        <>
          <p>{readable(infeasibility.headline)}</p>
          <ul className={styles['sentences']}>
            {infeasibility.fixes.map(({ id, sentence }) => (
              <li key={id}>{readable(sentence)}</li>
            ))}
          </ul>
          {infeasibility.afterwards && <p>{infeasibility.afterwards}</p>}
        </>
      )}
      {plan && binding.length === 0 && <p>{t('dp.limits.none')}</p>}
      <ul className={styles['sentences']}>
        {binding.map((limit) => (
          <li key={limit.id}>
            {readable(limit.sentence)}{' '}
            <span className={styles['aside']}>({limitNote(limit, result.duals, format)})</span>
          </li>
        ))}
        {open.map(({ id, sentence }) => (
          <li key={id} className={styles['aside']}>
            {readable(sentence)}
          </li>
        ))}
      </ul>
    </section>
  )
}
