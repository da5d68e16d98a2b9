import { Button } from '@mantine/core'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { t } from '../app/messages/t.ts'
import { LoadingState } from '../ui/LoadingState.tsx'
import styles from './documents.module.css'
import { drawPage, openPdf } from './open-pdf.ts'

type Props = { readonly blob: Blob; readonly name: string }

const pagesAtOnce = 10

/** The pages of a PDF as pictures, one under the other; a long one goes on when it is asked to. */
export function PdfPages({ blob, name }: Props) {
  const { pdf, isUnreadable } = usePdf(blob)
  const [shown, setShown] = useState(pagesAtOnce)
  if (isUnreadable) return <p>{t('document.unreadable')}</p>
  if (pdf === null) return <LoadingState />
  const count = Math.min(shown, pdf.numPages)
  return (
    <div data-testid="pdf-pages">
      {Array.from({ length: count }, (_, index) => (
        <PdfPage
          key={index + 1}
          pdf={pdf}
          number={index + 1}
          label={t('document.page', { name, number: index + 1, count: pdf.numPages })}
        />
      ))}
      {count < pdf.numPages && (
        <Button variant="default" onClick={() => setShown(shown + pagesAtOnce)}>
          {t('document.morePages')}
        </Button>
      )}
    </div>
  )
}

function usePdf(blob: Blob) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  useEffect(() => {
    let isGone = false
    let opened: PDFDocumentProxy | null = null
    openPdf(blob).then(
      (document) => {
        opened = document
        if (isGone) void document.destroy()
        else setPdf(document)
      },
      () => setUnreadable(true),
    )
    return () => {
      isGone = true
      setPdf(null)
      void opened?.destroy()
    }
  }, [blob])
  return { pdf, isUnreadable }
}

type PageProps = {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly label: string
}

function PdfPage({ pdf, number, label }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    if (canvas.current === null) return
    drawPage(pdf, number, canvas.current).then(
      () => setDrawn(true),
      // The document was closed while the page was being drawn.
      () => undefined,
    )
  }, [pdf, number])
  return (
    <canvas
      ref={canvas}
      className={styles['page']}
      role="img"
      aria-label={label}
      data-drawn={isDrawn}
    />
  )
}
