import { t } from '../app/messages/t.ts'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { type WizardStep, WizardSteps } from '../ui/WizardSteps.tsx'
import { ChooseStep } from './ChooseStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import type { EntityImportState, EntityImportStep } from './entity-import-state.ts'
import { MapStep } from './MapStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { type EntityImportActions, useEntityImport } from './use-entity-import.ts'

/** From the owner's own spreadsheet to a portfolio, in four steps. */
export function EntityImportPage() {
  const work = useEntityImport()
  return (
    <>
      <PageHeader title={t('entityImport.title')} intro={t('entityImport.intro')} />
      <WizardSteps steps={stepsOf(work.state)} active={work.state.step} onSelect={work.goTo} />
      <Step work={work} />
    </>
  )
}

function Step({ work }: { readonly work: EntityImportActions }) {
  const { step, file, plan, result, busy } = work.state
  if (busy === 'opening') return <LoadingState />
  if (step === 'done' && result) return <DoneStep work={work} result={result} />
  if (step === 'preview' && plan) return <PreviewStep work={work} plan={plan} />
  return step === 'choose' || !file ? (
    <ChooseStep work={work} />
  ) : (
    <MapStep work={work} file={file} />
  )
}

/** One may go back as long as nothing is written; forward goes the button at the foot of each step. */
function stepsOf({ step, file, plan, busy }: EntityImportState): WizardStep<EntityImportStep>[] {
  const isOpen = (key: EntityImportStep): boolean => {
    if (busy !== null) return false
    if (step === 'done' || key === 'done') return key === step
    if (key === 'map') return file !== null
    return key === 'choose' || plan !== null
  }
  const keys: readonly EntityImportStep[] = ['choose', 'map', 'preview', 'done']
  return keys.map((key) => ({ key, label: t(`entityImport.step.${key}`), disabled: !isOpen(key) }))
}
