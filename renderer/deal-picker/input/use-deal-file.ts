import { useMutation } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.ts'
import type { ChangeDraft } from '../draft-store.ts'
import type { FileDraft } from '../draft.ts'
import { looksLikePercents } from './percent-guess.ts'

/** Reads a file of deals, maps its columns, and writes the template. */
export function useDealFile(changeDraft: ChangeDraft) {
  const map = useMutation({
    mutationFn: async (file: FileDraft) => {
      if (file.preview === null) return file.mapped
      const { mapping, numberStyle, ratesInPercent } = file
      const { fileId } = file.preview
      const choices = { mapping: [...mapping], numberStyle, ratesInPercent }
      return api.dealFiles.map({ fileId, ...choices })
    },
    onSuccess: (mapped, file) =>
      // An answer to an older choice is let go.
      changeDraft((draft) =>
        draft.file === file ? { ...draft, file: { ...file, mapped } } : draft,
      ),
  })
  const choose = (file: FileDraft) => {
    changeDraft((draft) => ({ ...draft, file }))
    map.mutate(file)
  }
  const read = useMutation({
    mutationFn: (file: File) => api.dealFiles.read({ file }),
    onSuccess: (preview) => {
      changeDraft((draft) => ({ ...draft, csv: { terms: null, choices: {} } }))
      choose({
        name: preview.name,
        preview,
        mapping: preview.suggested,
        numberStyle: preview.numberStyle,
        ratesInPercent: looksLikePercents(preview),
        mapped: null,
      })
    },
  })
  const template = useMutation({
    mutationFn: () => api.dealFiles.saveTemplate(),
    onSuccess: (path) => path !== null && notifyDone(t('dp.file.templateSaved', { path })),
    onError: notifyFailed,
  })
  return { read, map, choose, template }
}
