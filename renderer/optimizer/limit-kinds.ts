import type { ConstraintReport, LimitKind } from '#shared/optimizer/optimizer-result'
import type { Unit } from '../ui/unit.ts'

const units: Readonly<Record<LimitKind, Unit>> = {
  money: 'money',
  share: 'percent',
  ratio: 'ratio',
  count: 'integer',
  months: 'months',
  years: 'years',
  area: 'area',
  must: 'percent',
}

/** What a limit's number is written and typed in. */
export const unitOfKind = (kind: LimitKind): Unit => units[kind]

const kinds: Readonly<Record<ConstraintReport['unit'], LimitKind>> = {
  money: 'money',
  'money/yr': 'money',
  area: 'area',
  count: 'count',
  share: 'share',
  rate: 'share',
  ratio: 'ratio',
}

/** What a limit probably counts, for runs stored before that was kept with its sentence. */
export const kindOfRow = ({ unit }: ConstraintReport): LimitKind => kinds[unit]
