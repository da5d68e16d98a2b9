import type { Document } from '#shared/documents'
import { DocumentDialog } from './DocumentDialog.tsx'
import { DocumentDrawer } from './DocumentDrawer.tsx'

/** Which document of a list is open, and how. */
export type Opened = { readonly id: string; readonly as: 'preview' | 'edit' }

type Props = {
  readonly documents: readonly Document[]
  readonly opened: Opened | null
  readonly onOpened: (opened: Opened | null) => void
}

/** The preview or the form of the document that was opened, as it is now; nothing once it is gone. */
export function OpenedDocument({ documents, opened, onOpened }: Props) {
  const document = documents.find(({ id }) => id === opened?.id)
  if (document === undefined || opened === null) return null
  const close = () => onOpened(null)
  if (opened.as === 'edit') return <DocumentDialog document={document} onClose={close} />
  return (
    <DocumentDrawer
      document={document}
      onEdit={() => onOpened({ id: document.id, as: 'edit' })}
      onClose={close}
    />
  )
}
