import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import styles from './risk.module.css'

type Props = { readonly sentences: readonly string[] }

/** What of a plan is in the projection, and what is not. */
export function PlanApplied({ sentences }: Props) {
  if (sentences.length === 0) return null
  return (
    <Section title={t('risk.applied')}>
      <ul className={styles['sentences']} data-testid="risk-applied">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}
