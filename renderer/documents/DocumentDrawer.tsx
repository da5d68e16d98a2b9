import { Button, Drawer } from '@mantine/core'
import type { Document } from '#shared/documents'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { DocumentContent } from './DocumentContent.tsx'
import styles from './documents.module.css'
import { saveDocument } from './save-document.ts'
import { useDocumentLine } from './use-document-line.ts'

type Props = {
  readonly document: Document
  readonly onEdit: () => void
  readonly onClose: () => void
}

/** A document beside the page, with what can be done with it. */
export function DocumentDrawer({ document, onEdit, onClose }: Props) {
  useFocusBack()
  const { file } = useWorkspace()
  const line = useDocumentLine()
  const remove = useDelete(
    () => api.documents.remove({ documentId: document.id }),
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(760px, 90vw)"
      title={document.name}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={styles['bar']}>
        <Button size="compact-sm" variant="default" onClick={() => saveDocument(document.id)}>
          {t('document.saveAs')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={file.readOnly} onClick={onEdit}>
          {t('common.edit')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={file.readOnly}
          onClick={() => remove.mutate(undefined, { onSuccess: onClose })}
        >
          {t('common.delete')}
        </Button>
        <span>{line(document)}</span>
      </div>
      {document.notes !== '' && <p>{document.notes}</p>}
      <DocumentContent document={document} />
    </Drawer>
  )
}
