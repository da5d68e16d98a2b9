import { v7 as uuidv7 } from 'uuid'
import {
  type Document,
  type DocumentEdit,
  maxDocumentBytes,
  type NewDocument,
} from '#shared/documents'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import { readDocument, writeDocument } from '../database/document-store.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { linksOf } from '../entities/subject.ts'
import { cleanDocumentName, fileNameIn } from './document-name.ts'
import {
  deleteDocumentRow,
  findDocument,
  insertDocument,
  updateDocument,
} from './document-queries.ts'
import { mediaTypeOf } from './media-type.ts'

/**
 * Keeps a file: its bytes go beside the data file first, then the row that names them.
 *
 * @throws AppError TOO_LARGE, or NOT_FOUND when the subject is not in the portfolio
 */
export async function addDocument(
  file: OpenFile,
  { file: given, subject, name, ...input }: NewDocument,
): Promise<Document> {
  if (given.size > maxDocumentBytes) throw new AppError('TOO_LARGE')
  const links = await linksOf(file.db, input.portfolioId, subject)
  const bytes = new Uint8Array(await given.arrayBuffer())
  const mediaType = mediaTypeOf(bytes)
  const document: Document = {
    id: uuidv7(),
    ...input,
    ...links,
    kind: input.kind === 'photo' && !mediaType.startsWith('image/') ? 'document' : input.kind,
    name: cleanDocumentName(fileNameIn(name), mediaType),
    mediaType,
    sizeBytes: bytes.length,
    sha256: writeDocument(file, bytes),
  }
  await runCommand(file, { label: `Add document ${document.name}` }, (tx, { at }) =>
    insertDocument(tx, { ...document, createdAt: at, updatedAt: at }),
  )
  return document
}

/** @throws AppError NOT_FOUND */
export async function editDocument(file: OpenFile, edit: DocumentEdit): Promise<Document> {
  const document = await requireDocument(file.db, edit.id)
  const cleaned = { ...edit, name: cleanDocumentName(edit.name, document.mediaType) }
  if (isUnchanged(document, cleaned)) return document
  await runCommand(file, { label: `Edit document ${cleaned.name}` }, (tx, { at }) =>
    updateDocument(tx, { ...cleaned, updatedAt: at }),
  )
  return { ...document, ...cleaned }
}

/**
 * Takes a document off the list. Its sealed bytes stay beside the data file, so that undo finds them.
 *
 * @throws AppError NOT_FOUND
 */
export async function removeDocument(file: OpenFile, id: string): Promise<Document> {
  const document = await requireDocument(file.db, id)
  await runCommand(file, { label: `Delete document ${document.name}` }, (tx) =>
    deleteDocumentRow(tx, id),
  )
  return document
}

/** @throws AppError NOT_FOUND, or FILE_DAMAGED when the bytes are missing or were changed */
export async function readContent(
  file: OpenFile,
  id: string,
): Promise<{ document: Document; bytes: Buffer }> {
  const document = await requireDocument(file.db, id)
  return { document, bytes: readDocument(file, document.sha256) }
}

/** @throws AppError NOT_FOUND */
export async function requireDocument(db: DataBase, id: string): Promise<Document> {
  const document = await findDocument(db, id)
  if (document === undefined) throw new AppError('NOT_FOUND')
  return document
}
