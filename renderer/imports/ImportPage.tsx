import { t } from '../app/messages/t.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { type WizardStep, WizardSteps } from '../ui/WizardSteps.tsx'
import { CheckStep } from './CheckStep.tsx'
import { ChooseStep } from './ChooseStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import type { ImportState, ImportStep } from './import-state.ts'
import { ImportWait } from './ImportWait.tsx'
import { ReviewStep } from './ReviewStep.tsx'
import { type ImportActions, useImport } from './use-import.ts'

/** From a bank's file to clean books, in four steps. */
export function ImportPage() {
  const work = useImport()
  const { state } = work
  return (
    <>
      <PageHeader title={t('import.title')} intro={t('import.intro')} />
      <MoneyTabs />
      <WizardSteps steps={stepsOf(state)} active={state.step} onSelect={work.goTo} />
      <Step work={work} />
    </>
  )
}

function Step({ work }: { readonly work: ImportActions }) {
  const { state } = work
  if (state.busy !== null && state.busy !== 'rereading')
    return <ImportWait state={state} onStop={work.stop} />
  const { step, batch, preview, choices, counts } = state
  if (step === 'done' && batch) return <DoneStep work={work} batch={batch} />
  if (step === 'choose' || !preview || !choices) return <ChooseStep work={work} />
  return step === 'review' && counts ? (
    <ReviewStep work={work} preview={preview} choices={choices} counts={counts} />
  ) : (
    <CheckStep work={work} preview={preview} choices={choices} />
  )
}

/** One may go back as long as nothing is written; forward goes the button at the foot of each step. */
function stepsOf({ step, counts, busy }: ImportState): WizardStep<ImportStep>[] {
  const isOpen = (key: ImportStep): boolean => {
    if (busy !== null) return false
    if (step === 'done' || step === 'choose') return key === step
    return key === 'check' || (key === 'review' && counts !== null)
  }
  const keys: readonly ImportStep[] = ['choose', 'check', 'review', 'done']
  return keys.map((key) => ({ key, label: t(`import.step.${key}`), disabled: !isOpen(key) }))
}
