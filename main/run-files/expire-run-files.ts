import type { AppContext } from '../app-context.ts'
import type { JobKind } from '../scheduler/job-kind.ts'
import { removeExpiredFiles } from './remove-expired.ts'

/** Once a day the files of runs that are past their time go; at the start, opening the file does it. */
export const expireRunFiles = ({ settings, changes }: AppContext): JobKind => ({
  name: 'run_files.expire',
  builtIn: { every: 'day', time: '03:30' },
  run: async ({ file }) => {
    const days = settings.get().settings.runFileDays
    if ((await removeExpiredFiles(file, days)) > 0) changes.announce('optimizations')
  },
})
