import type { PlanFact } from '#shared/optimizer/plan-changes'
import { t } from '../app/messages/t.ts'
import { writeFact } from '../optimizer/write-fact.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './compare.module.css'

type Props = { readonly facts: readonly PlanFact[] | null }

/** What one run decides about a thing: the chief fact, and before it what else belongs to it. */
export function DecisionCell({ facts }: Props) {
  const format = useFormat()
  const [chief, ...rest] = facts ?? []
  if (chief === undefined) return <span className={styles['absent']}>{t('compare.notPicked')}</span>
  return (
    <>
      {rest.length > 0 && (
        <span className={styles['change']}>
          {rest.map((fact) => writeFact(fact, format)).join(' · ')}
        </span>
      )}
      {writeFact(chief, format)}
    </>
  )
}
