import { useQuery } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import { BlobImage } from './BlobImage.tsx'
import styles from './documents.module.css'
import { shrinkPhoto } from './shrink-photo.ts'

type Props = { readonly documentId: string }

/** A photo at the size of a line; only the small picture is kept. */
export function Thumbnail({ documentId }: Props) {
  const { data } = useQuery({
    queryKey: ['thumbnail', documentId],
    queryFn: async () => shrinkPhoto(await api.documents.content({ documentId }), 48),
  })
  return data === undefined ? (
    <span className={styles['thumb']} />
  ) : (
    <BlobImage blob={data} alt="" className={styles['thumb']} />
  )
}
