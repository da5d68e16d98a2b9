import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

type Props = { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }

/** Names and values in two columns. */
export function FactList({ facts }: Props) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles['fact']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
