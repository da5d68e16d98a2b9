import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Run } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { RenameDialog } from './RenameDialog.tsx'
import styles from './optimizations.module.css'

type Props = { readonly run: Run }

/** When and from what a run was solved, its note, and the way to name it anew. */
export function RunIntro({ run }: Props) {
  const format = useFormat()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <>
      <span className={styles['intro']}>
        <span>{t('dp.title')}</span>
        <span>{t(`dp.source.${run.source}`)}</span>
        <span>{format.instant(run.startedAt)}</span>
        <Anchor component="button" type="button" size="sm" onClick={() => setIsEditing(true)}>
          {t('opt.run.editTitle')}
        </Anchor>
        <Anchor component={Link} to="/optimize/runs" size="sm">
          {t('opt.all')}
        </Anchor>
      </span>
      {run.note !== '' && <span className={styles['runNote']}>{run.note}</span>}
      {isEditing && <RenameDialog run={run} onClose={() => setIsEditing(false)} />}
    </>
  )
}
