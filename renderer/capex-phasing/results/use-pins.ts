import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CapexPhasingInput, CapexPhasingResult } from '#shared/capex-phasing/capex-phasing'
import type { RunOf } from '#shared/optimizer/optimizations'
import { queries } from '../../app/api.ts'
import { changesOfPins, type Pins } from './pins.ts'

const debounceMs = 150
const NO_PINS: Pins = new Map()

export type PinnedPlan = ReturnType<typeof usePins>

/** Starts that are held by hand, and the plan that follows; the last answer stays meanwhile. */
export function usePins(run: RunOf<'capex-phasing'>, input: CapexPhasingInput) {
  const [pins, setPins] = useState(NO_PINS)
  const changes = useMemo(() => changesOfPins(input, pins), [input, pins])
  const [asked] = useDebouncedValue(changes, debounceMs)
  const isPinned = changes.length > 0
  const answer = useQuery({
    ...queries.optimizations.whatIf.queryOptions({ input: { runId: run.id, changes: [...asked] } }),
    enabled: isPinned && asked.length > 0,
    placeholderData: keepPreviousData,
  })
  const found = isPinned ? answer.data : undefined
  return {
    pins,
    changes,
    pin: (id: string, start: number) => setPins((before) => new Map(before).set(id, start)),
    unpin: (id: string) =>
      setPins((before) => new Map([...before].filter(([pinned]) => pinned !== id))),
    reset: () => setPins(NO_PINS),
    isPinned,
    result: isCapex(found) ? found : undefined,
    error: isPinned ? answer.error : null,
    isSolving: isPinned && (answer.isFetching || asked !== changes),
  }
}

const isCapex = (
  result: { readonly optimizer: string } | undefined,
): result is CapexPhasingResult => result?.optimizer === 'capex-phasing'
