import { useMemo } from 'react'
import type { SheetReading } from '#shared/imports/entity-imports'
import { api } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { Change } from '../ui/kept-state.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { t } from '../app/messages/t.ts'
import {
  choiceOf,
  type EntityImportState,
  newEntityImport,
  type SheetChoice,
  useEntityImportState,
} from './entity-import-state.ts'

/** The spreadsheet of this portfolio and what can be done with it. */
export function useEntityImport() {
  const { portfolio, file, asOf } = useWorkspace()
  const [state, change] = useEntityImportState(`${file.path} ${portfolio.id}`)
  const actions = useMemo(() => actionsOf(portfolio.id, asOf, change), [portfolio.id, asOf, change])
  return { state, ...actions }
}

export type EntityImportActions = ReturnType<typeof useEntityImport>

type Attempt = (
  busy: EntityImportState['busy'],
  work: () => Promise<Partial<EntityImportState>>,
) => void

function actionsOf(portfolioId: string, asOf: string, change: Change<EntityImportState>) {
  const set = (fields: Partial<EntityImportState>) => change((state) => ({ ...state, ...fields }))
  const attempt: Attempt = (busy, work) => {
    set({ busy, error: null })
    work().then(
      (fields) => set({ ...fields, busy: null }),
      (error: unknown) => set({ busy: null, error }),
    )
  }
  return {
    ...mapping(portfolioId, change, attempt),
    ...writing(asOf, attempt),
    goTo: (step: EntityImportState['step']) => set({ step, error: null }),
    again: () => set(newEntityImport),
  }
}

/** From a file to what its columns mean. */
function mapping(portfolioId: string, change: Change<EntityImportState>, attempt: Attempt) {
  // What was planned with other columns is no longer what would be written.
  const choose = (index: number, fields: Partial<SheetChoice>) =>
    change((state) => ({
      ...state,
      plan: null,
      choices: state.choices.map((choice, at) =>
        at === index ? Object.assign({}, choice, fields) : choice,
      ),
    }))
  return {
    choose,
    takeFile: ([file]: readonly File[]) => {
      if (!file) return
      attempt('opening', async () => {
        const opened = await api.entityImports.open({ portfolioId, file })
        const choices = opened.sheets.map(choiceOf)
        return { ...newEntityImport, step: 'map', file: opened, choices }
      })
    },
    /** Another kind or another header: the columns are guessed anew. */
    reread: (importId: string, index: number, wish: Pick<SheetReading, 'kind' | 'headerLine'>) => {
      const { kind, headerLine } = wish
      api.entityImports
        .reread({ importId, sheet: index, kind, headerLine })
        .then((sheet) => choose(index, { ...choiceOf(sheet), isIncluded: true }), notifyFailed)
    },
  }
}

/** From what the columns mean to the portfolio, and back. */
const writing = (asOf: string, attempt: Attempt) => ({
  plan: (state: EntityImportState) =>
    attempt('planning', async () => ({
      step: 'preview',
      plan: await api.entityImports.plan(inputOf(state, asOf)),
    })),
  commit: (state: EntityImportState) =>
    attempt('writing', async () => ({
      step: 'done',
      result: await api.entityImports.commit(inputOf(state, asOf)),
    })),
  undo: (commandId: string) =>
    attempt('writing', async () => {
      await api.entityImports.undo({ commandId })
      notifyDone(t('entityImport.undone'))
      return { step: 'preview', result: null }
    }),
  saveRefused: (state: EntityImportState) => {
    api.entityImports
      .saveRefused(inputOf(state, asOf))
      .then((path) => path !== null && notifyDone(t('common.saved', { path })), notifyFailed)
  },
})

function inputOf({ file, choices }: EntityImportState, asOf: string) {
  if (!file) throw new Error('there is no file to read')
  const sheets = choices.map(({ isIncluded, reading }) => (isIncluded ? reading : null))
  return { importId: file.importId, asOf, sheets }
}
