import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './results.module.css'

type Props = { readonly run: RunOf<'debt-stack'> }

/** Tranches at their largest amount: what more of them would save. */
export function FullTranches({ run }: Props) {
  const full = run.explanation?.full ?? []
  if (full.length === 0) return null
  return (
    <Section title={t('ds.full')}>
      <ul className={styles['sentences']}>
        {full.map(({ trancheId, sentence }) => (
          <li key={trancheId}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}
