import { oc } from '@orpc/contract'
import { z } from 'zod'
import { LocalTime } from './scheduler/local-time.ts'
import { OptimizerName } from './optimizer/optimizers.ts'
import { TileAddress } from './map/map-tiles.ts'

const fields = {
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** A BCP 47 tag, or null for the system's own. */
  locale: z.string().max(35).nullable(),
  lpTimeLimitSec: z.number().min(1).max(3600),
  milpTimeLimitSec: z.number().min(1).max(3600),
  openLastFile: z.boolean(),
  /** The optimizers whose tour was taken to its end. */
  finishedTours: z.array(OptimizerName),
  /** How long the files made from runs are kept beside the data file; 0 for not at all. */
  runFileDays: z.int().min(0).max(3650),
  /** Whether the desktop tells of grave alerts when nobody looks at the window. */
  notifyAlerts: z.boolean(),
  /** From this time until the other the desktop keeps quiet; the same time twice is never. */
  quietFrom: LocalTime,
  quietUntil: LocalTime,
  /** Whether Freehold goes on in the tray when its window is closed. */
  staysInTray: z.boolean(),
  /** Whether the map may ask a tile server; nothing is requested while it is off. */
  onlineMap: z.boolean(),
  onlineMapAddress: TileAddress,
  /** What the provider asks to be named as. */
  onlineMapAttribution: z.string().trim().min(1, 'Name the provider.').max(200),
}

/** The app's own settings on this machine; they are not part of any data file. */
export const Settings = z.object({
  colorScheme: fields.colorScheme.default('auto'),
  locale: fields.locale.default(null),
  lpTimeLimitSec: fields.lpTimeLimitSec.default(5),
  milpTimeLimitSec: fields.milpTimeLimitSec.default(30),
  openLastFile: fields.openLastFile.default(true),
  finishedTours: fields.finishedTours.default([]),
  runFileDays: fields.runFileDays.default(30),
  notifyAlerts: fields.notifyAlerts.default(true),
  quietFrom: fields.quietFrom.default('21:00'),
  quietUntil: fields.quietUntil.default('07:00'),
  staysInTray: fields.staysInTray.default(false),
  onlineMap: fields.onlineMap.default(false),
  onlineMapAddress: fields.onlineMapAddress.default(
    'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  ),
  onlineMapAttribution: fields.onlineMapAttribution.default('© OpenStreetMap contributors'),
})
export type Settings = z.infer<typeof Settings>

/** Some of the settings, to be changed; without defaults, so that what is left out stays as it is. */
export const SettingsChange = z.object(fields).partial().strict()

export const settings = {
  get: oc.output(Settings),
  set: oc.input(SettingsChange).output(Settings),
}
