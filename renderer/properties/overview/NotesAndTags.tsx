import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './overview.module.css'

type Props = { readonly notes: string; readonly tags: readonly string[] }

/** The owner's own words on the property. */
export function NotesAndTags({ notes, tags }: Props) {
  return (
    <Section title={t('overview.notes')}>
      {tags.length > 0 && (
        <ul className={styles['tags']} aria-label={t('overview.tags')}>
          {tags.map((tag) => (
            <li key={tag} className={styles['tag']}>
              {tag}
            </li>
          ))}
        </ul>
      )}
      {notes === '' ? (
        <p className={styles['quiet']}>{t('overview.noNotes')}</p>
      ) : (
        <p className={styles['notes']}>{notes}</p>
      )}
    </Section>
  )
}
