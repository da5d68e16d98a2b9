import { oc } from '@orpc/contract'
import { z } from 'zod'

/** The app's own settings on this machine; they are not part of any data file. */
export const Settings = z.object({
  colorScheme: z.enum(['light', 'dark', 'auto']).default('auto'),
  /** A BCP 47 tag, or null for the system's own. */
  locale: z.string().max(35).nullable().default(null),
  lpTimeLimitSec: z.number().min(1).max(3600).default(5),
  milpTimeLimitSec: z.number().min(1).max(3600).default(30),
  openLastFile: z.boolean().default(true),
})
export type Settings = z.infer<typeof Settings>

export const settings = {
  get: oc.output(Settings),
  set: oc.input(Settings.partial().strict()).output(Settings),
}
