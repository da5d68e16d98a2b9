import { Checkbox } from '@mantine/core'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { AcceptedMark } from './AcceptedMark.tsx'
import { InstantText } from './InstantText.tsx'
import { RunNameCell } from './RunNameCell.tsx'
import { RunStatus } from './RunStatus.tsx'
import { statusWords, writeDuration } from './run-words.ts'

/** The columns of the history, with a tick for each run to compare. */
export const runColumns = (
  picked: readonly string[],
  onPick: (runId: string) => void,
): readonly TableColumn<RunSummary>[] => [
  pickColumn(picked, onPick),
  ...resultColumns,
  ...aboutColumns,
]

const pickColumn = (
  picked: readonly string[],
  onPick: (runId: string) => void,
): TableColumn<RunSummary> => ({
  key: 'pick',
  title: t('runs.pick'),
  value: (run) => (picked.includes(run.id) ? t('common.yes') : ''),
  render: (run) => (
    <Checkbox
      size="xs"
      aria-label={t('runs.pickOf', { name: run.name })}
      checked={picked.includes(run.id)}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onPick(run.id)}
    />
  ),
  width: 80,
})

const resultColumns: readonly TableColumn<RunSummary>[] = [
  {
    key: 'name',
    title: t('runs.name'),
    value: (run) => run.name,
    render: (run) => <RunNameCell name={run.name} note={run.note} tags={run.tags} />,
  },
  {
    key: 'optimizer',
    title: t('compare.optimizer'),
    value: (run) => t(viewOf(run.optimizer).name),
  },
  {
    key: 'status',
    title: t('runs.status'),
    value: statusWords,
    render: (run) => <RunStatus run={run} />,
  },
  {
    key: 'objective',
    title: t('runs.objective'),
    help: t('runs.objectiveHelp'),
    kind: 'majorMoney',
    value: (run) => run.objective,
  },
  {
    key: 'gap',
    title: t('runs.gap'),
    help: t('runs.gapHelp'),
    kind: 'rate',
    digits: 2,
    value: (run) => run.gap,
  },
]

const aboutColumns: readonly TableColumn<RunSummary>[] = [
  {
    key: 'source',
    title: t('runs.source'),
    help: t('runs.sourceHelp'),
    value: (run) => t(run.imported === null ? `source.${run.source}` : 'source.imported'),
  },
  {
    key: 'date',
    title: t('runs.date'),
    value: (run) => run.startedAt,
    render: (run) => <InstantText instant={run.startedAt} isShort />,
  },
  {
    key: 'duration',
    title: t('runs.duration'),
    kind: 'number',
    value: (run) => run.durationMs,
    render: (run) => writeDuration(run.durationMs),
    isOptional: true,
  },
  {
    key: 'accepted',
    title: t('runs.accepted'),
    value: (run) => run.acceptedAt,
    render: (run) => <AcceptedMark at={run.acceptedAt} />,
  },
  // They stand with the name; as columns of their own they are searched and can be chosen.
  { key: 'tags', title: t('tags.title'), value: (run) => run.tags.join(', '), isOptional: true },
  { key: 'note', title: t('runs.note'), value: (run) => run.note, isOptional: true },
]
