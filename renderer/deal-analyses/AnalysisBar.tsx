import { ActionIcon, Button, Menu, Select, TextInput } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { DealAnalysis } from '#shared/deals/deal-analyses'
import type { Deal } from '#shared/deals/deals'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import styles from './underwriting.module.css'
import type { AnalysisDraft } from './use-analysis-draft.ts'

type Props = {
  readonly deal: Deal
  /** Null while none is saved yet. */
  readonly analysis: DealAnalysis | null
  readonly analyses: readonly DealAnalysis[]
  readonly draft: AnalysisDraft
  readonly onChoose: (analysisId: string) => void
}

/** Which underwriting is worked on, and saving it under its own or a new name. */
export function AnalysisBar({ deal, analysis, analyses, draft, onChoose }: Props) {
  return (
    <div className={styles['bar']}>
      {analyses.length > 0 && (
        <Select
          aria-label={t('uw.analysis')}
          data={analyses.map((it) => ({
            value: it.id,
            label: it.isCurrent ? t('uw.currentOf', { name: it.name }) : it.name,
          }))}
          value={analysis?.id ?? null}
          onChange={(id) => id !== null && onChoose(id)}
          allowDeselect={false}
          data-testid="uw-analysis"
        />
      )}
      <TextInput
        aria-label={t('uw.analysisName')}
        value={draft.name}
        onChange={(event) => draft.setName(event.currentTarget.value)}
        maxLength={200}
      />
      <SaveButtons deal={deal} analysis={analysis} draft={draft} onChoose={onChoose} />
      {draft.isChanged && (
        <>
          <Button variant="subtle" onClick={draft.forget}>
            {t('uw.discard')}
          </Button>
          <StatusBadge tone="warn">{t('uw.unsaved')}</StatusBadge>
        </>
      )}
    </div>
  )
}

function SaveButtons({ deal, analysis, draft, onChoose }: Omit<Props, 'analyses'>) {
  const { file } = useWorkspace()
  const save = useClick(
    (id: string | null) =>
      api.dealAnalyses.save({
        id,
        dealId: deal.id,
        name: draft.name.trim(),
        terms: draft.whole,
      }),
    (saved) => {
      draft.forget()
      onChoose(saved.id)
      return t('entry.saved', { name: saved.name })
    },
  )
  const cannotSave = file.readOnly || !draft.isWhole
  return (
    <>
      <Button
        disabled={cannotSave || (analysis !== null && !draft.isChanged)}
        loading={save.isPending}
        onClick={() => save.mutate(analysis?.id ?? null)}
        data-testid="uw-save"
      >
        {t(analysis === null ? 'uw.saveFirst' : 'common.save')}
      </Button>
      {analysis !== null && (
        <>
          <Button
            variant="default"
            disabled={cannotSave}
            onClick={() => save.mutate(null)}
            data-testid="uw-save-new"
          >
            {t('uw.saveNew')}
          </Button>
          <AnalysisMenu analysis={analysis} isDisabled={file.readOnly} />
        </>
      )}
    </>
  )
}

type MenuProps = { readonly analysis: DealAnalysis; readonly isDisabled: boolean }

function AnalysisMenu({ analysis, isDisabled }: MenuProps) {
  const { id: analysisId, name } = analysis
  const choose = useClick(
    () => api.dealAnalyses.makeCurrent({ analysisId }),
    () => t('uw.madeCurrent', { name }),
  )
  const remove = useClick(
    () => api.dealAnalyses.delete({ analysisId }),
    () => t('entry.deleted', { name }),
  )
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={30} aria-label={t('common.actionsOf', { name })} disabled={isDisabled}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={analysis.isCurrent} onClick={() => choose.mutate()}>
          {t('uw.makeCurrent')}
        </Menu.Item>
        <Menu.Item color="red" onClick={() => remove.mutate()}>
          {t('uw.deleteAnalysis')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
