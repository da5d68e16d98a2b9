import { useEffect, useEffectEvent } from 'react'
import { t } from '../../app/messages/t.ts'
import { useAsked } from '../../prompts/use-asked.ts'
import type { ChangeDraft } from '../draft-store.ts'
import { takeHandedRun } from './read-handed-run.ts'

/** Takes a run that another page handed over into the form. */
export function useHandedRun(changeDraft: ChangeDraft): void {
  const { forget } = useAsked('deal-picker')
  const take = useEffectEvent(() => {
    const draft = takeHandedRun(t('dp.file.fromRun'), sessionStorage)
    if (draft === null) return
    changeDraft(() => draft)
    forget()
  })
  useEffect(() => take(), [])
}
