import styles from './runs.module.css'

type Props = { readonly text: string; readonly isName?: boolean }

/** A run's name or note, cut where it does not fit; whole on hover. */
export function RunNameCell({ text, isName = false }: Props) {
  return (
    <span className={styles[isName ? 'name' : 'note']} title={text}>
      {text}
    </span>
  )
}
