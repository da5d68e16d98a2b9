import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { FrontierOfLimit } from './FrontierOfLimit.tsx'
import { limitRows, rankLimits } from './limit-rows.ts'
import { limitsToMove } from './limits-to-move.ts'
import { movableLimits } from './movable-limits.ts'

type Props = { readonly run: Run }

/** What another value of one limit would bring; the dearest limit is drawn first. */
export function FrontierSection({ run }: Props) {
  const { limits, dearest } = useMemo(() => {
    const rows = limitRows(run)
    return {
      limits: limitsToMove(run),
      dearest: movableLimits(rankLimits(rows).binding)[0]?.path,
    }
  }, [run])
  const [chosen, setChosen] = useState(dearest)
  const limit = limits.find(({ path }) => path === chosen) ?? limits[0]
  if (!limit) return null
  const select = (
    <NativeSelect
      size="xs"
      aria-label={t('run.frontierLimit')}
      data-testid="run-frontier-limit"
      data={limits.map(({ path, label }) => ({ value: path, label }))}
      value={limit.path}
      onChange={(event) => setChosen(event.currentTarget.value)}
    />
  )
  return (
    <div data-testid="run-frontier">
      <FrontierOfLimit key={limit.path} run={run} limit={limit} controls={select} />
    </div>
  )
}
