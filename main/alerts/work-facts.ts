import type { LetterFact, ReportFact } from '#shared/alerts/alert-facts'
import type { DataBase } from '../database/schema.ts'
import { deliveryKind, findPreset } from '../reports/preset-queries.ts'
import { findLastRun, selectJobsOfKind } from '../scheduler/scheduled-job-queries.ts'
import { selectRefusedLetters } from './alert-fact-queries.ts'

/** The portfolio's letters that no server will take as they are. */
export async function letterFacts(db: DataBase, portfolioId: string): Promise<LetterFact[]> {
  const rows = await selectRefusedLetters(db, portfolioId).execute()
  return rows.map(({ failure, subject, recipientAddress, answer, updatedAt }) => ({
    isAccount: failure === 'account',
    subject,
    address: recipientAddress,
    answer,
    refusedOn: updatedAt.slice(0, 10),
  }))
}

/** The kept reports whose last delivery failed. */
export async function reportFacts(db: DataBase, portfolioId: string): Promise<ReportFact[]> {
  const failed: ReportFact[] = []
  const jobs = await selectJobsOfKind(db, portfolioId, deliveryKind).execute()
  for (const { id, subjectId, isOn } of jobs) {
    if (subjectId === null || isOn === 0) continue
    const run = await findLastRun(db, id)
    const preset = run?.state === 'failed' ? await findPreset(db, subjectId) : null
    if (!run || preset === null) continue
    failed.push({
      presetId: subjectId,
      name: preset.name,
      // What the clocks showed where it was due; a run that was asked for has only its instant.
      dueOn: (run.cause === 'manual' ? run.dueAt : run.dueKey).slice(0, 10),
      reason: run.message,
    })
  }
  return failed
}
