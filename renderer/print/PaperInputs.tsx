import { t } from '../app/messages/t.ts'
import type { DealPickerRun } from '../deal-picker/solved-run.ts'
import { useFormat } from '../ui/use-format.ts'
import { inputFacts } from './input-facts.ts'
import styles from './paper.module.css'

type Props = { readonly solved: DealPickerRun }

/** What the plan rests on. */
export function PaperInputs({ solved: { input } }: Props) {
  const format = useFormat()
  return (
    <section>
      <h2>{t('print.inputs')}</h2>
      <dl className={styles['facts']}>
        {inputFacts(input, format).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>
        {t('print.inputsMore', { count: format.number(input.deals.length) })}
      </p>
    </section>
  )
}
