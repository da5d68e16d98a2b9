import { z } from 'zod'
import { EntityId } from '#shared/ids'
import { FileReading } from '#shared/imports/import-preview'

/** How a bank's files are read and where they belong, as it is remembered. */
const SavedMapping = z.object({
  reading: FileReading,
  accounts: z.record(z.string(), EntityId.nullable()),
  propertyId: EntityId.nullable(),
})
export type SavedMapping = z.infer<typeof SavedMapping>

/** Undefined for one that another version wrote in another form: the file is then looked at as a new one. */
export function parseMapping(json: string): SavedMapping | undefined {
  const parsed = SavedMapping.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : undefined
}
