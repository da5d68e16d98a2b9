import { Checkbox } from '@mantine/core'
import type { SimulationSummary } from '#shared/monte-carlo/simulations'
import { t } from '../app/messages/t.ts'
import { InstantText } from '../optimizations/InstantText.tsx'
import type { TableColumn } from '../ui/table-column.ts'

/** The columns of the list, with a tick for each of two to compare. */
export const simulationColumns = (
  picked: readonly string[],
  onPick: (id: string) => void,
): readonly TableColumn<SimulationSummary>[] => [
  {
    key: 'pick',
    title: t('simulations.pick'),
    value: ({ id }) => (picked.includes(id) ? t('common.yes') : ''),
    render: ({ id, name }) => (
      <Checkbox
        size="xs"
        aria-label={t('simulations.pickOf', { name })}
        checked={picked.includes(id)}
        onClick={(event) => event.stopPropagation()}
        onChange={() => onPick(id)}
      />
    ),
    width: 80,
  },
  { key: 'name', title: t('simulations.name'), value: ({ name }) => name },
  ...figureColumns,
  {
    key: 'paths',
    title: t('risk.paths'),
    kind: 'number',
    value: ({ paths }) => paths,
    isOptional: true,
  },
  {
    key: 'engine',
    title: t('simulations.engine'),
    value: ({ figures }) => engineWord(figures.engine),
    isOptional: true,
  },
  { key: 'note', title: t('simulations.note'), value: ({ note }) => note, isOptional: true },
  {
    key: 'created',
    title: t('simulations.created'),
    value: ({ createdAt }) => createdAt,
    render: ({ createdAt }) => <InstantText instant={createdAt} isShort />,
  },
]

export const engineWord = (kind: SimulationSummary['figures']['engine']): string =>
  t(kind === 'cpu' ? 'simulations.processor' : 'simulations.card')

const figureColumns: readonly TableColumn<SimulationSummary>[] = [
  {
    key: 'p5',
    title: t('simulations.irrP5'),
    kind: 'rate',
    value: ({ figures }) => figures.irrP5,
  },
  {
    key: 'p50',
    title: t('simulations.irrP50'),
    kind: 'rate',
    value: ({ figures }) => figures.irrP50,
  },
  {
    key: 'p95',
    title: t('simulations.irrP95'),
    kind: 'rate',
    value: ({ figures }) => figures.irrP95,
  },
  { key: 'loss', title: t('risk.tile.loss'), kind: 'rate', value: ({ figures }) => figures.loss },
  {
    key: 'dscr',
    title: t('risk.tile.dscr'),
    kind: 'rate',
    value: ({ figures }) => figures.dscrBreach,
  },
  {
    key: 'ltv',
    title: t('risk.tile.ltv'),
    kind: 'rate',
    value: ({ figures }) => figures.ltvBreach,
  },
]
