import { createChangeBus } from '#main/changes/change-bus'
import type { OpenFile } from '#main/database/open-file'
import type { FileSession } from '#main/files/file-session'
import { silentLog } from '#main/log/log'
import type { JobKind } from '#main/scheduler/job-kind'
import { Scheduler } from '../../main/scheduler/scheduler.ts'

export const utc = (text: string) => Date.parse(`${text}:00Z`)

export type Work = JobKind['run']

const daily = { name: 'run_files.expire', builtIn: { every: 'day', time: '07:00' } } as const

/** A scheduler on a file, with a clock that the test sets; a new one stands for a new process. */
export function schedulerOn(
  file: OpenFile,
  clock: { at: number; zone: string },
  run: Work,
  kind: Omit<JobKind, 'run'> = daily,
) {
  const files = { isOpen: true, requireOpen: () => file, requireWritable: () => file }
  const scheduler = new Scheduler({
    // Of the session only the open file is asked for.
    files: files as unknown as FileSession,
    changes: createChangeBus(),
    log: silentLog,
    now: () => new Date(clock.at),
    zone: () => clock.zone,
  })
  scheduler.register({ ...kind, run })
  return scheduler
}
