import { z } from 'zod'

/**
 * The closed list of what Freehold may refuse. A message is for the person at the screen: it says what
 * stands in the way or what to do. `data.place` names where, as "row 14, column price", when there is a place.
 */
const Place = z.object({ place: z.string().optional() })

export const errors = {
  NOT_FOUND: { message: 'This is no longer there. Go back and pick another.', data: Place },
  NO_FILE_OPEN: { message: 'No portfolio file is open. Open one first.' },
  FILE_IN_USE: {
    message: 'This file is in use elsewhere.',
    data: z.object({ host: z.string(), since: z.string() }),
  },
  FILE_NEWER: { message: 'This file was made by a newer Freehold.' },
  FILE_FOREIGN: { message: 'This is not a Freehold file.' },
  FILE_DAMAGED: { message: 'This file is damaged.', data: Place },
  FILE_KEY_MISSING: { message: 'The key that belongs to this file is missing.', data: Place },
  FILE_READ_ONLY: { message: 'Looking only: this folder cannot be written.' },
  NOT_SAVED: { message: 'Not saved.', data: Place },
  IMPORT_REFUSED: { message: 'Nothing was imported.', data: Place },
  INVALID_INPUT: {
    message: 'Some inputs need a correction.',
    data: z.object({
      errors: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
    }),
  },
  NOTHING_TO_COPY: { message: 'There is nothing in those months that a plan could begin with.' },
  NOTHING_TO_UNDO: { message: 'There is nothing to undo.' },
  UNDO_BLOCKED: { message: 'This was changed again later; undo the later change first.' },
  SOLVER_CRASHED: { message: 'The calculation stopped unexpectedly. Please run it again.' },
  LEASE_OVERLAPS: {
    message: 'The unit is let on some of these days already.',
    data: z.object({ leaseId: z.string() }),
  },
  LEASE_DATES: { message: 'This day does not fit into the lease.' },
  TENANT_HAS_LEASES: { message: 'This tenant has leases. Archive the tenant instead.' },
  LOAN_NOT_RUNNING: { message: 'The loan does not run on that day.' },
  PERIOD_LOCKED: {
    message: 'The books of that day are closed. Open the period on the Money page first.',
  },
  RECONCILED: {
    message: 'This booking is on a finished reconciliation. Take it off first.',
    data: Place,
  },
  NOT_BALANCED: { message: 'The amounts do not add up.', data: Place },
  CATEGORY_FIXED: { message: 'The built-in categories stay as they are.' },
  PLAN_STALE: { message: 'The deals have changed since this plan was made. Run it again.' },
  DEAL_STAGE: { message: 'This deal cannot move to that stage.' },
  RUN_ACCEPTED: {
    message:
      'This plan was accepted, and what became of it is compared with it. Undo that before you delete it.',
  },
  SCENARIO_PARENT: { message: 'This scenario cannot be based on that one. Choose another.' },
  EXPORT_FAILED: { message: 'The file could not be written; what was there before is unchanged.' },
  PORTFOLIO_IN_USE: { message: 'This portfolio is in use.' },
  MAP_FILE_REFUSED: { message: 'This file cannot be shown on the map.' },
  ONLINE_MAP_OFF: { message: 'The online map is switched off in the settings.' },
  ONLINE_MAP_FAILED: { message: 'The online map did not answer.' },
  MAIL_REFUSED: { message: 'The mail server did not take it.' },
  MAIL_NOT_SET_UP: {
    message: 'Mail is not set up on this computer. Name a server in the settings.',
  },
  TOO_LARGE: { message: 'This file is larger than 10 MB.' },
} as const

/** What any change of the owner's data may be refused for. */
export const writeErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  NOT_FOUND: errors.NOT_FOUND,
  FILE_READ_ONLY: errors.FILE_READ_ONLY,
  NOT_SAVED: errors.NOT_SAVED,
  PERIOD_LOCKED: errors.PERIOD_LOCKED,
}

export type ErrorCode = keyof typeof errors
