import { lazy, Suspense, useEffect, useState } from 'react'
import type { Document } from '#shared/documents'
import { t } from '../app/messages/t.ts'
import { LoadingState } from '../ui/LoadingState.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { BlobImage } from './BlobImage.tsx'
import styles from './documents.module.css'
import { useContent } from './use-documents.ts'

const PdfPages = lazy(() =>
  import('./PdfPages.tsx').then((module) => ({ default: module.PdfPages })),
)

type Props = { readonly document: Document }

/** What is in a document: pages, a picture, text; anything else is only kept. */
export function DocumentContent({ document }: Props) {
  const content = useContent(document.id)
  return (
    <QueryView query={content}>{(blob) => <Content document={document} blob={blob} />}</QueryView>
  )
}

function Content({ document: { mediaType, name }, blob }: Props & { readonly blob: Blob }) {
  if (mediaType === 'application/pdf')
    return (
      <Suspense fallback={<LoadingState />}>
        <PdfPages blob={blob} name={name} />
      </Suspense>
    )
  if (mediaType.startsWith('image/'))
    return <BlobImage blob={blob} alt={name} className={styles['image']} />
  if (mediaType === 'text/plain') return <PlainText blob={blob} />
  return <p>{t('document.noPreview')}</p>
}

const charactersShown = 200_000

function PlainText({ blob }: { readonly blob: Blob }) {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    void blob.text().then((whole) => setText(whole.slice(0, charactersShown)))
  }, [blob])
  return text === null ? <LoadingState /> : <pre className={styles['text']}>{text}</pre>
}
