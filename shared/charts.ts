import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from './errors.ts'

const PngAddress = z
  .string()
  .max(15_000_000)
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/)

export const charts = {
  /** Asks where to, and saves a drawn chart (a PNG data address) as an image; answers the path. */
  savePng: oc
    .errors({ EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(z.strictObject({ title: z.string().min(1).max(200), image: PngAddress }))
    .output(z.string().nullable()),
}
