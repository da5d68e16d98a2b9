import { useMemo } from 'react'
import type { FileReading } from '#shared/imports/import-preview'
import { api } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { Change } from '../ui/kept-state.ts'
import {
  choicesOf,
  type ImportChoices,
  type ImportState,
  newImport,
  useImportState,
} from './import-state.ts'

/** The import of this portfolio and what can be done with it. */
export function useImport() {
  const { portfolio, file } = useWorkspace()
  const [state, change] = useImportState(`${file.path} ${portfolio.id}`)
  const actions = useMemo(() => importActions(portfolio.id, change), [portfolio.id, change])
  return { state, ...actions }
}

let running: AbortController | null = null

type Set = (fields: Partial<ImportState>) => void

function importActions(portfolioId: string, change: Change<ImportState>) {
  const set: Set = (fields) => change((state) => ({ ...state, ...fields }))
  const takeFiles = (files: readonly File[]) => void openFirst(portfolioId, files, set)
  const choose = (fields: Partial<ImportChoices>) =>
    change((state) =>
      state.choices === null ? state : { ...state, choices: { ...state.choices, ...fields } },
    )
  return {
    takeFiles,
    choose,
    read: (importId: string, reading: FileReading) => {
      choose({ reading })
      return rereadFile(importId, reading, change, set)
    },
    review: (importId: string, choices: ImportChoices) => reviewFile(importId, choices, set),
    commit: (importId: string, bankName: string) => commitFile(importId, bankName, set),
    /** Lets the file go, and takes up the next one if there is one. */
    next: ({ preview, queue }: ImportState) => {
      if (preview) void api.bankImports.close({ importId: preview.importId })
      if (queue.length > 0) takeFiles(queue)
      else set(newImport)
    },
    stop: () => running?.abort(),
    goTo: (step: ImportState['step']) => set({ step, error: null }),
    setCounts: (counts: ImportState['counts']) => set({ counts }),
  }
}

/** A refusal is shown where it happened; that the owner stopped the work is none. */
const failed = (error: unknown): Partial<ImportState> => ({
  busy: null,
  progress: null,
  error: running?.signal.aborted ? null : error,
})

async function openFirst(portfolioId: string, [first, ...queue]: readonly File[], set: Set) {
  if (!first) return
  running = null
  set({ ...newImport, queue, busy: 'opening' })
  try {
    const preview = await api.bankImports.open({ portfolioId, file: first })
    set({ step: 'check', preview, choices: choicesOf(preview), busy: null })
  } catch (error) {
    set(failed(error))
  }
}

/** Reads the file anew, and keeps what the owner chose about everything else. */
async function rereadFile(
  importId: string,
  reading: FileReading,
  change: Change<ImportState>,
  set: Set,
) {
  running = null
  set({ busy: 'rereading', error: null })
  try {
    const preview = await api.bankImports.read({ importId, reading })
    // An answer to an older choice is let go.
    change((state) =>
      state.choices?.reading === reading ? { ...state, busy: null, preview } : state,
    )
  } catch (error) {
    set(failed(error))
  }
}

async function reviewFile(importId: string, choices: ImportChoices, set: Set) {
  const { reading, accounts, propertyId } = choices
  running = new AbortController()
  set({ busy: 'reviewing', error: null })
  try {
    const input = { importId, reading, accounts: { ...accounts }, propertyId }
    const { signal } = running
    for await (const event of await api.bankImports.review(input, { signal })) {
      if (event.kind === 'progress') set({ progress: event })
      else set({ step: 'review', counts: event.counts, busy: null, progress: null })
    }
  } catch (error) {
    set(failed(error))
  }
}

async function commitFile(importId: string, bankName: string, set: Set) {
  running = new AbortController()
  set({ busy: 'writing', error: null })
  try {
    const input = { importId, bankName: bankName.trim() || null }
    for await (const event of await api.bankImports.commit(input, { signal: running.signal })) {
      if (event.kind === 'progress') set({ progress: event })
      else set({ step: 'done', batch: event.batch, busy: null, progress: null })
    }
  } catch (error) {
    set(failed(error))
  }
}

export type ImportActions = ReturnType<typeof useImport>
