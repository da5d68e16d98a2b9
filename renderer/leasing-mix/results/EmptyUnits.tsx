import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './results.module.css'

type Props = { readonly run: RunOf<'leasing-mix'> }

/** Units that are offered on no terms, and why. */
export function EmptyUnits({ run }: Props) {
  const empty = run.explanation?.empty ?? []
  if (empty.length === 0) return null
  return (
    <Section title={t('lm.empty')}>
      <ul className={styles['sentences']}>
        {empty.map(({ unitId, sentence }) => (
          <li key={unitId}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}
