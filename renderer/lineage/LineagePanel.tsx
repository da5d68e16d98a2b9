import { Drawer } from '@mantine/core'
import { useState } from 'react'
import type { FigureKey } from '#shared/finance/metric-formulas'
import type { LineageNode } from '#shared/lineage'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { LineageTrail } from './LineageTrail.tsx'
import { LineageView } from './LineageView.tsx'
import { type LineageQuestion, useLineage } from './use-lineage.ts'

type Props = {
  readonly metric: FigureKey
  /** Of one property; without it of all that the filter counts. */
  readonly propertyId?: string | null
  readonly question?: LineageQuestion
  readonly onClose: () => void
}

const everything: LineageQuestion = {}

/**
 * A figure opened up: formula, days, inputs, and what stands behind them, down to the booking. Any page
 * with a figure opens it with the question that the figure answers.
 */
export function LineagePanel({ metric, propertyId = null, question = everything, onClose }: Props) {
  useFocusBack()
  const first: LineageNode = { metric, propertyId, category: null, month: null, loanId: null }
  const [trail, setTrail] = useState<readonly LineageNode[]>([first])
  const node = trail.at(-1) ?? first
  const query = useLineage(question, node)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={780}
      title={t('lineage.title', { label: t(`metric.${node.metric}`) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      data-testid="lineage"
    >
      <LineageTrail trail={trail} onGoTo={(count) => setTrail(trail.slice(0, count))} />
      <QueryView query={query}>
        {(lineage) => (
          <LineageView
            key={JSON.stringify(lineage.node)}
            lineage={lineage}
            question={question}
            onOpen={(next) => setTrail([...trail, next])}
          />
        )}
      </QueryView>
    </Drawer>
  )
}
