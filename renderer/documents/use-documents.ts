import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { maxDocumentBytes, type DocumentKind } from '#shared/documents'
import type { Subject } from '#shared/scenarios/subjects'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed, notifyRefused, notifyUndoable } from '../ui/notify.ts'

/** The documents of an entity, or those of the portfolio alone. */
export function useDocuments(subject: Subject) {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id, subject }
  return useQuery(queries.documents.list.queryOptions({ input, placeholderData: keepPreviousData }))
}

/** The bytes of a document. They never change, so no change of anything else asks for them anew. */
export const useContent = (documentId: string) =>
  useQuery({
    queryKey: ['documentContent', documentId],
    queryFn: () => api.documents.content({ documentId }),
    gcTime: 60_000,
  })

/** Keeps dropped or picked files, one after the other; each is one step of undo. */
export function useAddDocuments(subject: Subject, kind: DocumentKind) {
  const { portfolio } = useWorkspace()
  return async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      if (file.size > maxDocumentBytes) {
        notifyRefused(t('document.tooLarge', { name: file.name }))
        continue
      }
      try {
        const { name } = await api.documents.add({
          portfolioId: portfolio.id,
          subject,
          kind,
          name: file.name || t('document.unnamed'),
          expiresDate: null,
          notes: '',
          file,
        })
        notifyUndoable(t('entry.added', { name }))
      } catch (error) {
        notifyFailed(error)
      }
    }
  }
}
