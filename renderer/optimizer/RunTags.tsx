import { useQuery } from '@tanstack/react-query'
import type { Run } from '#shared/optimizer/optimizations'
import { api, queries } from '../app/api.ts'
import { TagsField } from '../ui/TagsField.tsx'
import styles from './run.module.css'

type Props = { readonly run: Run }

/** The tags of a run; those of other runs are offered. */
export function RunTags({ run: { id, portfolioId, tags } }: Props) {
  const { data: known = [] } = useQuery(
    queries.optimizations.list.queryOptions({ input: { portfolioId, search: '' } }),
  )
  return (
    <div className={styles['tags']}>
      <TagsField
        tags={tags}
        suggestions={known.flatMap((other) => other.tags)}
        onSave={(wanted) => api.optimizations.setTags({ runId: id, tags: wanted })}
        testId="run-tags"
      />
    </div>
  )
}
