import styles from './runs.module.css'

type Props = { readonly name: string; readonly note: string }

/** A run's name and, under it, its note; cut where they do not fit, whole on hover. */
export function RunNameCell({ name, note }: Props) {
  return (
    <>
      <span className={styles['name']} title={name}>
        {name}
      </span>
      {note !== '' && (
        <span className={styles['note']} title={note}>
          {note}
        </span>
      )}
    </>
  )
}
