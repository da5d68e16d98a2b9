import { extname } from 'node:path'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import {
  addDocument,
  editDocument,
  readContent,
  removeDocument,
  requireDocument,
} from './document-handlers.ts'
import { listDocumentsOf } from './document-queries.ts'

export const documentRouter = os.documents.router({
  list: os.documents.list.handler(({ context, input }) =>
    listDocumentsOf(context.files.requireOpen().db, input.portfolioId, input.subject),
  ),

  get: os.documents.get.handler(({ context, input }) =>
    requireDocument(context.files.requireOpen().db, input.documentId),
  ),

  add: os.documents.add.handler(async ({ context, input }) => {
    const document = await addDocument(context.files.requireWritable(), input)
    context.changes.announce('documents', 'history')
    return document
  }),

  update: os.documents.update.handler(async ({ context, input }) => {
    const document = await editDocument(context.files.requireWritable(), input)
    context.changes.announce('documents', 'history')
    return document
  }),

  remove: os.documents.remove.handler(async ({ context, input }) => {
    const document = await removeDocument(context.files.requireWritable(), input.documentId)
    context.changes.announce('documents', 'history')
    return document
  }),

  content: os.documents.content.handler(async ({ context, input }) => {
    const { document, bytes } = await readContent(context.files.requireOpen(), input.documentId)
    return new File([new Uint8Array(bytes)], document.name, { type: document.mediaType })
  }),

  save: os.documents.save.handler(async ({ context, input }) => {
    const { document, bytes } = await readContent(context.files.requireOpen(), input.documentId)
    const extension = extname(document.name).slice(1)
    const filters =
      extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }]
    const path = await context.desktop.askSavePath('Save the document', document.name, filters)
    if (path === null) return null
    await writeExport(path, bytes)
    return path
  }),
})
