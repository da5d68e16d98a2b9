import { useState } from 'react'
import type { Document } from '#shared/documents'
import type { Subject } from '#shared/scenarios/subjects'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { DocumentMenu } from './DocumentMenu.tsx'
import styles from './documents.module.css'
import { DropArea } from './DropArea.tsx'
import { ExpiryBadge } from './ExpiryBadge.tsx'
import { type Opened, OpenedDocument } from './OpenedDocument.tsx'
import { useDocumentLine } from './use-document-line.ts'
import { useAddDocuments, useDocuments } from './use-documents.ts'

type Props = {
  readonly subject: Subject
  /** What is added here is a receipt, as on a booking. */
  readonly isForReceipts?: boolean
}

/** The papers of any entity: drop files to keep them, click one to look at it. */
export function DocumentSection({ subject, isForReceipts = false }: Props) {
  const documents = useDocuments(subject)
  const add = useAddDocuments(subject, isForReceipts ? 'receipt' : 'document')
  return (
    <Section title={isForReceipts ? t('document.receipts') : t('property.documents')}>
      <DropArea
        label={t('document.drop')}
        button={t('document.add')}
        testId="documents"
        onFiles={(files) => void add(files)}
      >
        <QueryView query={documents}>
          {(all) => <DocumentLines documents={all.filter(({ kind }) => kind !== 'photo')} />}
        </QueryView>
      </DropArea>
    </Section>
  )
}

function DocumentLines({ documents }: { readonly documents: readonly Document[] }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const line = useDocumentLine()
  return (
    <>
      <LineList
        empty={t('document.none')}
        lines={documents.map((document) => ({
          key: document.id,
          title: (
            <button
              type="button"
              className={styles['name']}
              onClick={() => setOpened({ id: document.id, as: 'preview' })}
            >
              {document.name}
            </button>
          ),
          detail: (
            <span className={styles['detail']}>
              {line(document)} <ExpiryBadge date={document.expiresDate} />
            </span>
          ),
          menu: (
            <DocumentMenu
              document={document}
              onOpen={() => setOpened({ id: document.id, as: 'preview' })}
              onEdit={() => setOpened({ id: document.id, as: 'edit' })}
            />
          ),
        }))}
      />
      <OpenedDocument documents={documents} opened={opened} onOpened={setOpened} />
    </>
  )
}
