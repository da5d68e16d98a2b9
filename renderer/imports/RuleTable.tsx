import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ImportRule } from '#shared/imports/imports'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useDelete } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './imports.module.css'
import { ruleName, setsOf, termsOf } from './rule-words.ts'
import { useTargets } from './use-targets.ts'

type Props = {
  readonly rules: readonly ImportRule[]
  readonly onEdit: (rule: ImportRule) => void
}

/** The rules in the order in which they are tried. */
export function RuleTable({ rules, onEdit }: Props) {
  const { portfolio, file } = useWorkspace()
  const targets = useTargets()
  const format = useFormat()
  const reorder = useMutation({
    mutationFn: (ids: string[]) => api.importRules.reorder({ portfolioId: portfolio.id, ids }),
    onError: notifyFailed,
  })
  const move = (index: number, by: 1 | -1) => {
    const ids = rules.map(({ id }) => id)
    const [moved] = ids.splice(index, 1)
    if (moved !== undefined) reorder.mutate(ids.toSpliced(index + by, 0, moved))
  }
  const placeOf = (rule: ImportRule) => rules.findIndex(({ id }) => id === rule.id)
  const columns: readonly TableColumn<ImportRule>[] = [
    {
      key: 'order',
      title: t('rules.order'),
      value: placeOf,
      width: 110,
      render: (rule) => (
        <OrderCell
          name={ruleName(rule)}
          place={placeOf(rule)}
          count={rules.length}
          isDisabled={file.readOnly || reorder.isPending}
          onMove={move}
        />
      ),
    },
    {
      key: 'looksFor',
      title: t('rules.looksFor'),
      value: (rule) => termsOf(rule, targets.nameOf, format).join(', '),
    },
    {
      key: 'sets',
      title: t('rules.sets'),
      value: (rule) => setsOf(rule, targets.nameOf).join(' · '),
    },
    { key: 'source', title: t('rules.source'), value: ({ source }) => t(`rules.source.${source}`) },
  ]
  return (
    <DataTable
      id="import-rules"
      label={t('rules.title')}
      rows={rules}
      rowKey={({ id }) => id}
      columns={columns}
      initialSort={{ columnAccessor: 'order', direction: 'asc' }}
      renderActions={(rule) => (
        <RuleMenu rule={rule} isReadOnly={file.readOnly} onEdit={() => onEdit(rule)} />
      )}
    />
  )
}

type OrderProps = {
  readonly name: string
  readonly place: number
  readonly count: number
  readonly isDisabled: boolean
  readonly onMove: (place: number, by: 1 | -1) => void
}

function OrderCell({ name, place, count, isDisabled, onMove }: OrderProps) {
  return (
    <span className={styles['order']}>
      <span className={styles['place']}>{place + 1}</span>
      <ActionIcon
        size={22}
        aria-label={t('rules.up', { name })}
        disabled={isDisabled || place === 0}
        onClick={() => onMove(place, -1)}
      >
        <IconArrowUp size={14} stroke={1.8} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={22}
        aria-label={t('rules.down', { name })}
        disabled={isDisabled || place === count - 1}
        onClick={() => onMove(place, 1)}
      >
        <IconArrowDown size={14} stroke={1.8} aria-hidden />
      </ActionIcon>
    </span>
  )
}

type MenuProps = {
  readonly rule: ImportRule
  readonly isReadOnly: boolean
  readonly onEdit: () => void
}

function RuleMenu({ rule, isReadOnly, onEdit }: MenuProps) {
  const name = ruleName(rule)
  const remove = useDelete(
    () => api.importRules.delete({ id: rule.id }),
    () => t('rules.deleted', { name }),
  )
  return (
    <RowMenu name={name} onEdit={onEdit} onDelete={() => remove.mutate()} disabled={isReadOnly} />
  )
}
