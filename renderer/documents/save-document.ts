import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

/** Asks where to, and writes a copy there. */
export const saveDocument = (documentId: string): void =>
  void api.documents
    .save({ documentId })
    .then((path) => path !== null && notifyDone(t('common.saved', { path })), notifyFailed)
