import { DocumentSection } from '../../documents/DocumentSection.tsx'
import { PhotoSection } from '../../documents/PhotoSection.tsx'
import styles from './page.module.css'
import { usePropertyId } from './use-property-page.ts'

/** Papers and photos kept with the property. */
export function DocumentsTab() {
  const subject = { propertyId: usePropertyId() }
  return (
    <div className={styles['halves']}>
      <DocumentSection subject={subject} />
      <PhotoSection subject={subject} />
    </div>
  )
}
