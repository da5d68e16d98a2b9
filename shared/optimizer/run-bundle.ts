import { z } from 'zod'
import { IsoInstant } from '../dates.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { CurrencyCode } from '../money.ts'
import { RunSource, RunTag } from './optimizations.ts'
import { OptimizerName } from './optimizers.ts'
import { RunSubject } from '../scenarios/run-subject.ts'

/**
 * A run as one file for another machine: a ZIP archive of `about.json`, `input.json`, `options.json`,
 * `result.json` and `explanation.json`. The hashes are SHA-256 of each as JSON with its fields in the
 * order of their names; that of the result leaves its times out, so that solving again can meet it.
 */
export const bundleVersion = 1
export const bundleExtension = 'freehold-run'
export const bundleParts = ['input', 'options', 'result', 'explanation'] as const
export type BundlePart = (typeof bundleParts)[number]

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Read first, so that a newer format or a foreign optimizer is named instead of misread. */
export const BundleFormat = z.object({
  format: z.literal('freehold/run'),
  version: z.int().min(1),
  optimizer: z.string(),
})

export const RunAbout = z.strictObject({
  format: z.literal('freehold/run'),
  version: z.literal(bundleVersion),
  exportedAt: IsoInstant,
  appVersion: z.string().max(100),
  solver: z.strictObject({ name: z.string().max(100), version: z.string().max(100) }),
  optimizer: OptimizerName,
  runId: EntityId,
  name: ShortText,
  note: LongText,
  tags: z.array(RunTag).max(50),
  source: RunSource,
  seed: z.int().nullable(),
  startedAt: IsoInstant,
  durationMs: z.number().min(0),
  portfolioName: z.string().max(200),
  currency: CurrencyCode,
  subject: RunSubject.nullable(),
  /** What the subject is called, for a file in which it is not. */
  subjectName: z.string().max(200).nullable(),
  hashes: z.strictObject({
    input: Sha256,
    options: Sha256,
    result: Sha256,
    explanation: Sha256,
  }),
})
export type RunAbout = z.infer<typeof RunAbout>
