import { useState } from 'react'
import { LoadingState } from '../../ui/LoadingState.tsx'
import { FailedState } from '../../ui/FailedState.tsx'
import type { ChangeDraft } from '../draft-store.ts'
import type { FileDraft } from '../draft.ts'
import styles from './file.module.css'
import { fileRefusal } from './file-refusal.ts'
import { FileDrop } from './FileDrop.tsx'
import { FileMapping } from './FileMapping.tsx'
import { FileProblems } from './FileProblems.tsx'
import { useDealFile } from './use-deal-file.ts'

type Props = { readonly file: FileDraft | null; readonly changeDraft: ChangeDraft }

/** Deals from a file: choose it, say what its columns are, see what is wrong in it. */
export function FilePanel({ file, changeDraft }: Props) {
  const { read, map, choose, template } = useDealFile(changeDraft)
  const [refusal, setRefusal] = useState<string | null>(null)
  const take = (chosen: File) => {
    const reason = fileRefusal(chosen)
    setRefusal(reason)
    if (reason === null) read.mutate(chosen)
  }
  return (
    <>
      <FileDrop
        isSmall={file !== null}
        isReading={read.isPending}
        onFile={take}
        onTemplate={() => template.mutate()}
      />
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      {refusal === null && read.isError && <FailedState error={read.error} />}
      {read.isPending && <LoadingState />}
      {file !== null && (
        <>
          <FileMapping file={file} onChange={choose} />
          {map.isError && <FailedState error={map.error} onRetry={() => choose(file)} />}
          {file.mapped !== null && <FileProblems mapped={file.mapped} />}
        </>
      )}
    </>
  )
}
