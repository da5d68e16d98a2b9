import { Select } from '@mantine/core'
import { DealStage, stagesAfter } from '#shared/deals/deal-stages'
import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MoveDialogs } from './MoveDialogs.tsx'
import { useMoveDeal } from './use-move-deal.ts'

type Props = { readonly deal: Deal }

const compact = { input: { height: 24, minHeight: 24, fontSize: 13 } }

/** A deal's stage, changed in place to one that may follow and taken back with one click. */
export function StageSelect({ deal }: Props) {
  const { file } = useWorkspace()
  const moving = useMoveDeal()
  const offered = [deal.stage, ...stagesAfter(deal.stage)]
  return (
    <>
      <Select
        aria-label={t('deal.stageOf', { name: deal.name })}
        size="xs"
        variant="unstyled"
        data={DealStage.options
          .filter((stage) => offered.includes(stage))
          .map((value) => ({ value, label: t(`stage.${value}`) }))}
        value={moving.pending?.stage ?? deal.stage}
        onChange={(value) => {
          const stage = DealStage.safeParse(value)
          if (stage.success) moving.move(deal, stage.data)
        }}
        allowDeselect={false}
        disabled={file.readOnly || offered.length === 1}
        styles={compact}
        comboboxProps={{ width: 180, position: 'bottom-end' }}
      />
      <MoveDialogs moving={moving} />
    </>
  )
}
