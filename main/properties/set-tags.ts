import { withoutDoubles } from '#shared/tags'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { requireProperty } from './edit-property.ts'
import { deleteTag, insertTag, listTags } from './tag-queries.ts'

/**
 * Gives a property these tags and no others. Two that differ only in capitals are one.
 *
 * @throws AppError NOT_FOUND
 */
export async function setTags(
  file: OpenFile,
  { propertyId, tags }: { propertyId: string; tags: readonly string[] },
): Promise<string[]> {
  const { name } = await requireProperty(file.db, propertyId)
  const wanted = withoutDoubles(tags)
  const current = await listTags(file.db, propertyId)
  const gone = current.filter((tag) => !wanted.includes(tag))
  const added = wanted.filter((tag) => !current.includes(tag))
  if (gone.length === 0 && added.length === 0) return current
  await runCommand(file, { label: `Tag property ${name}` }, async (tx, { at }) => {
    for (const tag of gone) await deleteTag(tx, propertyId, tag)
    for (const tag of added) await insertTag(tx, { propertyId, tag, createdAt: at, updatedAt: at })
  })
  return listTags(file.db, propertyId)
}
