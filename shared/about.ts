import { oc } from '@orpc/contract'
import { z } from 'zod'

export const About = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  sqlite: z.string(),
  highs: z.string(),
  attributions: z.array(z.string()),
})
export type About = z.infer<typeof About>

export const about = {
  get: oc.output(About),
  /** The window reports its own failures here, so that they land in the local log; texts only, no data. */
  reportError: oc
    .input(z.strictObject({ message: z.string().max(2000), stack: z.string().max(8000) }))
    .output(z.object({ reference: z.string() })),
}
