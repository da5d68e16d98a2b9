import { useMemo } from 'react'
import type { SheetReading } from '#shared/entity-imports'
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

function actionsOf(portfolioId: string, asOf: string, change: Change<EntityImportState>) {
  const set = (fields: Partial<EntityImportState>) => change((state) => ({ ...state, ...fields }))
  const attempt = async (
    busy: EntityImportState['busy'],
    work: () => Promise<Partial<EntityImportState>>,
  ) => {
    set({ busy, error: null })
    try {
      set({ ...(await work()), busy: null })
    } catch (error) {
      set({ busy: null, error })
    }
  }
  const choose = (index: number, fields: Partial<SheetChoice>) =>
    change((state) => ({
      ...state,
      choices: state.choices.map((choice, at) =>
        at === index ? { ...choice, ...fields } : choice,
      ),
    }))
  return {
    choose,
    takeFile: ([file]: readonly File[]) => {
      if (!file) return
      void attempt('opening', async () => {
        const opened = await api.entityImports.open({ portfolioId, file })
        return {
          ...newEntityImport,
          step: 'map',
          file: opened,
          choices: opened.sheets.map(choiceOf),
        }
      })
    },
    /** Another kind or another header: the columns are guessed anew. */
    reread: (importId: string, index: number, wish: Pick<SheetReading, 'kind' | 'headerLine'>) => {
      const { kind, headerLine } = wish
      api.entityImports
        .reread({ importId, sheet: index, kind, headerLine })
        .then((sheet) => choose(index, { ...choiceOf(sheet), isIncluded: true }), notifyFailed)
    },
    plan: (state: EntityImportState) =>
      void attempt('planning', async () => ({
        step: 'preview',
        plan: await api.entityImports.plan(inputOf(state, asOf)),
      })),
    commit: (state: EntityImportState) =>
      void attempt('writing', async () => ({
        step: 'done',
        result: await api.entityImports.commit(inputOf(state, asOf)),
      })),
    saveRefused: (state: EntityImportState) => {
      api.entityImports
        .saveRefused(inputOf(state, asOf))
        .then((path) => path !== null && notifyDone(t('common.saved', { path })), notifyFailed)
    },
    undo: (commandId: string) =>
      void attempt('writing', async () => {
        await api.entityImports.undo({ commandId })
        notifyDone(t('entityImport.undone'))
        return { step: 'preview', result: null }
      }),
    goTo: (step: EntityImportState['step']) => set({ step, error: null }),
    again: () => set(newEntityImport),
  }
}

function inputOf({ file, choices }: EntityImportState, asOf: string) {
  if (!file) throw new Error('there is no file to read')
  const sheets = choices.map(({ isIncluded, reading }) => (isIncluded ? reading : null))
  return { importId: file.importId, asOf, sheets }
}
