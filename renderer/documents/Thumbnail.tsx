import { useQuery } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import { BlobImage } from './BlobImage.tsx'
import styles from './documents.module.css'

type Props = { readonly documentId: string }

/** A photo at the size of a line; only the small picture is kept. */
export function Thumbnail({ documentId }: Props) {
  const { data } = useQuery({
    queryKey: ['thumbnail', documentId],
    queryFn: async () => shrink(await api.documents.content({ documentId })),
  })
  return data === undefined ? (
    <span className={styles['thumb']} />
  ) : (
    <BlobImage blob={data} alt="" className={styles['thumb']} />
  )
}

const height = 48

async function shrink(photo: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(photo, { resizeHeight: height, resizeQuality: 'medium' })
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
}
