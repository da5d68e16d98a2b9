import { LoadingState } from '../../ui/LoadingState.tsx'
import { FailedState } from '../../ui/FailedState.tsx'
import type { ChangeDraft } from '../draft-store.ts'
import type { FileDraft } from '../draft.ts'
import { FileDrop } from './FileDrop.tsx'
import { FileMapping } from './FileMapping.tsx'
import { FileProblems } from './FileProblems.tsx'
import { useDealFile } from './use-deal-file.ts'

type Props = { readonly file: FileDraft | null; readonly changeDraft: ChangeDraft }

/** Deals from a file: choose it, say what its columns are, see what is wrong in it. */
export function FilePanel({ file, changeDraft }: Props) {
  const { read, map, choose, template } = useDealFile(changeDraft)
  return (
    <>
      <FileDrop
        isSmall={file !== null}
        isReading={read.isPending}
        onFile={read.mutate}
        onTemplate={() => template.mutate()}
      />
      {read.isError && <FailedState error={read.error} />}
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
