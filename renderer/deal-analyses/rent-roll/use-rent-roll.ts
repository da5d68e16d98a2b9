import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RentRollToRead } from '#shared/deals/deal-rent-rolls'
import { api, queries } from '../../app/api.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { firstSheetWithRows, problemOf, readAsRentRoll, type RentRoll } from './rent-roll.ts'

/** A seller's rent roll on its way into an underwriting: the file, how it is read, and what it says. */
export function useRentRoll(asked: Pick<RentRollToRead, 'startMonth' | 'use'>) {
  const { portfolio } = useWorkspace()
  const [roll, setRoll] = useState<RentRoll | null>(null)
  const open = useMutation({
    mutationFn: async (upload: File) => {
      const file = await api.entityImports.open({ portfolioId: portfolio.id, file: upload })
      return readAsRentRoll(file, firstSheetWithRows(file))
    },
    onSuccess: setRoll,
  })
  const turn = useMutation({
    mutationFn: ({ file, at }: Pick<RentRoll, 'file' | 'at'>) => readAsRentRoll(file, at),
    onSuccess: setRoll,
  })
  const isReady = roll !== null && problemOf(roll) === null
  const input = roll && { importId: roll.file.importId, sheet: roll.at, reading: roll.reading }
  const read = useQuery({
    queryKey: [...queries.dealRentRolls.read.key(), input, asked],
    queryFn: () => (input === null ? null : api.dealRentRolls.read({ ...input, ...asked })),
    enabled: isReady,
    // What is being mapped must not make the rows jump.
    placeholderData: keepPreviousData,
  })
  return {
    roll,
    setRoll,
    open,
    turn,
    read: isReady ? (read.data ?? null) : null,
    error: open.error ?? turn.error ?? read.error,
  }
}
export type RentRollWork = ReturnType<typeof useRentRoll>
