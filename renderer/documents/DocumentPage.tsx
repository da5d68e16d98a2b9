import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Document } from '#shared/documents'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { codeOf } from '../ui/failure.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { DocumentContent } from './DocumentContent.tsx'
import { DocumentDialog } from './DocumentDialog.tsx'
import styles from './documents.module.css'
import { saveDocument } from './save-document.ts'
import { useDocumentLine } from './use-document-line.ts'

/** A document on a page of its own, as the palette finds it. */
export function DocumentPage() {
  const { documentId } = useParams({ from: '/shell/documents/$documentId' })
  const query = useQuery(queries.documents.get.queryOptions({ input: { documentId } }))
  if (codeOf(query.error) === 'NOT_FOUND') {
    const action = (
      <Button component={Link} to="/">
        {t('error.backToStart')}
      </Button>
    )
    return <FailedState error={query.error} action={action} />
  }
  return <QueryView query={query}>{(document) => <DocumentView document={document} />}</QueryView>
}

function DocumentView({ document }: { readonly document: Document }) {
  const { file } = useWorkspace()
  const [isEditing, setEditing] = useState(false)
  const line = useDocumentLine()
  const { propertyId } = document
  return (
    <>
      <PageHeader
        title={document.name}
        intro={line(document)}
        actions={
          <>
            {propertyId !== null && (
              <Button
                component="a"
                href={`#/properties/${encodeURIComponent(propertyId)}`}
                variant="default"
              >
                {t('document.toProperty')}
              </Button>
            )}
            <Button variant="default" disabled={file.readOnly} onClick={() => setEditing(true)}>
              {t('common.edit')}
            </Button>
            <Button onClick={() => saveDocument(document.id)}>{t('document.saveAs')}</Button>
          </>
        }
      />
      <div className={styles['sheet']}>
        {document.notes !== '' && <p>{document.notes}</p>}
        <DocumentContent document={document} />
      </div>
      {isEditing && <DocumentDialog document={document} onClose={() => setEditing(false)} />}
    </>
  )
}
