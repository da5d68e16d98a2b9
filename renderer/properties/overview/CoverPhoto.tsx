import { IconBuildingCommunity } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Document } from '#shared/documents'
import type { Property } from '#shared/properties'
import { t } from '../../app/messages/t.ts'
import { BlobImage } from '../../documents/BlobImage.tsx'
import { useContent, useDocuments } from '../../documents/use-documents.ts'
import styles from './overview.module.css'

type Props = { readonly property: Property }

/** The first photo of the property, which stands for the whole; its type while there is none. */
export function CoverPhoto({ property }: Props) {
  const documents = useDocuments({ propertyId: property.id })
  // Ids rise with time.
  const [first] = (documents.data ?? [])
    .filter(({ kind }) => kind === 'photo')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return (
    <Link
      to="/properties/$propertyId/documents"
      params={{ propertyId: property.id }}
      className={styles['cover']}
    >
      {first === undefined ? <NoPhoto property={property} /> : <Photo photo={first} />}
    </Link>
  )
}

function Photo({ photo: { id, name } }: { readonly photo: Document }) {
  const { data } = useContent(id)
  return data === undefined ? null : (
    <BlobImage blob={data} alt={name} className={styles['photo']} />
  )
}

const NoPhoto = ({ property }: Props) => (
  <>
    <IconBuildingCommunity size={44} stroke={1} aria-hidden />
    <span>{t(`type.${property.type}`)}</span>
    <span className={styles['add']}>{t('overview.photos')}</span>
  </>
)
