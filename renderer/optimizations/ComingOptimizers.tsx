import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import styles from './optimize.module.css'

const coming = ['capexPhasing', 'leasingMix'] as const

/** The optimizers that are not built yet, and the question each will answer. */
export function ComingOptimizers() {
  return (
    <Section title={t('optimize.others')}>
      <p className={styles['quiet']}>{t('optimize.othersIntro')}</p>
      <dl className={styles['coming']}>
        {coming.map((name) => (
          <div key={name}>
            <dt>{t(`optimize.${name}`)}</dt>
            <dd>{t(`optimize.${name}Answers`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
