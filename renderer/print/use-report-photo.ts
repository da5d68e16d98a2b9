import { useQuery } from '@tanstack/react-query'
import type { ReportDocument } from '#shared/reports/report-document'
import { api } from '../app/api.ts'
import { shrinkPhoto } from '../documents/shrink-photo.ts'

/** Pixels that print sharply at the size in which the picture stands. */
const height = 640

/** The picture at the head of a report; null where it has none, or where it cannot be read. */
export function useReportPhoto({ photoId = '' }: Pick<ReportDocument, 'photoId'>) {
  const found = useQuery({
    queryKey: ['reportPhoto', photoId],
    queryFn: async () => shrinkPhoto(await api.documents.content({ documentId: photoId }), height),
    enabled: photoId !== '',
    gcTime: 60_000,
  })
  return { photo: found.data ?? null, isWaiting: found.isLoading }
}
