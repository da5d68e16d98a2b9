import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { LocalTime } from './local-time.ts'
import { isTimeZone } from './zone-time.ts'

/** When a job is due, on the clocks of a zone. Weekdays count from Monday, 1, to Sunday, 7. */
export const JobSchedule = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('day'), time: LocalTime }),
  z.strictObject({ every: z.literal('week'), weekday: z.int().min(1).max(7), time: LocalTime }),
  z.strictObject({ every: z.literal('month'), monthDay: z.int().min(1).max(31), time: LocalTime }),
  /** In January, April, July and October. */
  z.strictObject({
    every: z.literal('quarter'),
    monthDay: z.int().min(1).max(31),
    time: LocalTime,
  }),
])
export type JobSchedule = z.infer<typeof JobSchedule>

/** Every kind of work that can be due. One line a feature; main pairs each with its handler. */
export const jobKinds = [
  'run_files.expire',
  'alerts.evaluate',
  'mail.digest',
  'reports.deliver',
  'backups.prove',
] as const
export const JobKindName = z.enum(jobKinds)
export type JobKindName = z.infer<typeof JobKindName>

const RunState = z.enum(['running', 'done', 'failed'])
export type RunState = z.infer<typeof RunState>

/** Why a job ran: in time, after its time because nothing could run then, or because somebody asked. */
const RunCause = z.enum(['due', 'late', 'manual'])
export type RunCause = z.infer<typeof RunCause>

const LastRun = z.object({
  startedAt: IsoInstant,
  finishedAt: IsoInstant.nullable(),
  state: RunState,
  cause: RunCause,
  /** How many due times it stands for: more than one after a long sleep. */
  covers: z.int(),
  message: z.string(),
})

/** A job with what it last did and when it is due next. */
export const ScheduledJob = z.object({
  id: EntityId,
  kind: JobKindName,
  portfolioId: EntityId.nullable(),
  subjectId: EntityId.nullable(),
  /** What the job is about, by its name; null where it is about the whole file. */
  subjectName: z.string().nullable(),
  isOn: z.boolean(),
  schedule: JobSchedule,
  /** Null for the zone in which the computer stands. */
  zone: z.string().nullable(),
  lastRun: LastRun.nullable(),
  nextDueAt: IsoInstant.nullable(),
})
export type ScheduledJob = z.infer<typeof ScheduledJob>

/** Null for the zone in which the computer stands. */
export const JobZone = z
  .string()
  .max(60)
  .refine(isTimeZone, 'Choose a time zone of the list.')
  .nullable()

export const JobEdit = z.strictObject({
  jobId: EntityId,
  isOn: z.boolean(),
  schedule: JobSchedule,
  zone: JobZone,
})
export type JobEdit = z.infer<typeof JobEdit>

export const scheduledJobs = {
  list: oc.errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN }).output(z.array(ScheduledJob)),
  update: oc.errors(writeErrors).input(JobEdit).output(ScheduledJob),
  /** Runs the job at once, besides its due times; answers when it is done. */
  runNow: oc
    .errors(writeErrors)
    .input(z.strictObject({ jobId: EntityId }))
    .output(ScheduledJob),
}
