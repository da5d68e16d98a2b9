import { useEffect } from 'react'
import { t } from '../../app/messages/t.ts'
import type { ChangeDraft } from '../draft-store.ts'
import { takeHandedRun } from './read-handed-run.ts'

/** Takes a run that another page handed over into the form. */
export function useHandedRun(changeDraft: ChangeDraft): void {
  useEffect(() => {
    const draft = takeHandedRun(t('dp.file.fromRun'), sessionStorage)
    if (draft !== null) changeDraft(() => draft)
  }, [changeDraft])
}
