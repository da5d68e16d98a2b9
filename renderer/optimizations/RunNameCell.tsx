import styles from './runs.module.css'

type Props = {
  readonly name: string
  readonly note: string
  readonly tags: readonly string[]
}

/** A run's name and, under it, its tags and its note; cut where they do not fit, whole on hover. */
export function RunNameCell({ name, note, tags }: Props) {
  return (
    <>
      <span className={styles['name']} title={name}>
        {name}
      </span>
      {tags.length > 0 && (
        <span className={styles['tags']} title={tags.join(', ')}>
          {tags.map((tag) => (
            <span key={tag} className={styles['tag']}>
              {tag}
            </span>
          ))}
        </span>
      )}
      {note !== '' && (
        <span className={styles['note']} title={note}>
          {note}
        </span>
      )}
    </>
  )
}
