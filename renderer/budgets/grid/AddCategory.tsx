import { Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { PlannedCategory } from '#shared/budgets'
import { planKinds } from '#shared/finance/plan-lines'
import { categoryName } from '../../app/messages/category-name.ts'
import { t } from '../../app/messages/t.ts'

type Props = {
  readonly others: readonly PlannedCategory[]
  readonly onAdd: (category: PlannedCategory) => void
}

/** A further category for the plan, found by its kind or name. */
export function AddCategory({ others, onAdd }: Props) {
  const data = planKinds
    .map((kind) => ({
      group: t(`plan.kind.${kind}`),
      items: others
        .filter((other) => other.kind === kind)
        .map(({ category, name }) => ({ value: category, label: name ?? categoryName(category) })),
    }))
    .filter(({ items }) => items.length > 0)
  return (
    <Select
      key={others.length}
      w={230}
      searchable
      aria-label={t('plan.grid.add')}
      placeholder={t('plan.grid.add')}
      leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
      data={data}
      value={null}
      onChange={(value) => {
        const chosen = others.find(({ category }) => category === value)
        if (chosen) onAdd(chosen)
      }}
    />
  )
}
