import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Category } from '#shared/categories'
import { api } from '../app/api.ts'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useSave } from '../ui/form/use-save.ts'
import { useCategoryGroups } from './use-categories.ts'

type Props = { readonly category: Category; readonly onClose: () => void }

/** Moves everything under one of the owner's categories to another. */
export function MergeDialog({ category: { id, kind }, onClose }: Props) {
  const groups = useCategoryGroups()
  const others = groups.map(({ group, items }) => ({
    group,
    items: items.filter(({ value }) => value !== id),
  }))
  const sameKind = others.find(({ group }) => group === t(`kind.${kind}`))
  const [intoId, setIntoId] = useState(sameKind?.items[0]?.value ?? null)
  const merge = useSave((into: string) => api.categories.merge({ categoryId: id, intoId: into }), {
    say: ({ bookings }) => t('categories.merged', { count: bookings }),
    after: onClose,
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('categories.mergeTitle', { name: categoryName(id) })}
      submitLabel={t('categories.mergeApply')}
      onSubmit={() => intoId !== null && merge.mutate(intoId)}
      isPending={merge.isPending}
      error={merge.error}
    >
      <p style={{ margin: 0 }}>{t('categories.mergeText')}</p>
      <Select
        label={t('categories.mergeInto')}
        data={others}
        value={intoId}
        onChange={setIntoId}
        allowDeselect={false}
        searchable
        maxDropdownHeight={300}
      />
    </DialogForm>
  )
}
