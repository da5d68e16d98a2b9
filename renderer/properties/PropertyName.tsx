import type { PropertyRow } from '#shared/properties'
import { Thumbnail } from '../documents/Thumbnail.tsx'
import styles from './property.module.css'

type Props = { readonly row: PropertyRow; readonly hasThumbnails: boolean }

/** The name of a property after its cover photo; tags stand beside it. */
export function PropertyName({ row: { name, coverId, tags }, hasThumbnails }: Props) {
  return (
    <span className={styles['named']}>
      {coverId !== null && <Thumbnail documentId={coverId} />}
      {coverId === null && hasThumbnails && <span className={styles['noPhoto']} />}
      <span>{name}</span>
      {tags.length > 0 && <span className={styles['tags']}>{tags.join(', ')}</span>}
    </span>
  )
}
