import { useState } from 'react'
import type { Document } from '#shared/documents'
import type { Subject } from '#shared/scenarios/subjects'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { BlobImage } from './BlobImage.tsx'
import styles from './documents.module.css'
import { DropArea } from './DropArea.tsx'
import { type Opened, OpenedDocument } from './OpenedDocument.tsx'
import { useAddDocuments, useContent, useDocuments } from './use-documents.ts'

type Props = { readonly subject: Subject }

const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

/** Photos in the order in which they were added; the first stands for the whole. */
export function PhotoSection({ subject }: Props) {
  const documents = useDocuments(subject)
  const add = useAddDocuments(subject, 'photo')
  return (
    <Section title={t('document.photos')}>
      <DropArea
        label={t('document.dropPhotos')}
        button={t('document.addPhoto')}
        testId="photos"
        accept={imageTypes}
        onFiles={(files) => void add(files)}
      >
        <QueryView query={documents}>
          {(all) => <Gallery photos={all.filter(({ kind }) => kind === 'photo')} />}
        </QueryView>
      </DropArea>
    </Section>
  )
}

function Gallery({ photos }: { readonly photos: readonly Document[] }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  // Ids rise with time.
  const inOrder = photos.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return (
    <>
      <ul className={styles['gallery']}>
        {inOrder.map((photo, index) => (
          <li key={photo.id} className={index === 0 ? styles['cover'] : undefined}>
            <button
              type="button"
              className={styles['photo']}
              onClick={() => setOpened({ id: photo.id, as: 'preview' })}
            >
              <Photo photo={photo} />
              {index === 0 && inOrder.length > 1 && (
                <span className={styles['mark']}>{t('document.cover')}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <OpenedDocument documents={photos} opened={opened} onOpened={setOpened} />
    </>
  )
}

function Photo({ photo }: { readonly photo: Document }) {
  const { data } = useContent(photo.id)
  return data === undefined ? null : <BlobImage blob={data} alt={photo.name} />
}
