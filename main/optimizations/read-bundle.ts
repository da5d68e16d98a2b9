import { z } from 'zod'
import { Run } from '#shared/optimizer/optimizations'
import type { AnyInput, AnyResult } from '#shared/optimizer/optimizers'
import { OptimizerName } from '#shared/optimizer/optimizers'
import {
  BundleFormat,
  type BundlePart,
  bundleParts,
  bundleVersion,
  RunAbout,
} from '#shared/optimizer/run-bundle'
import type { SolveOutcome } from '#shared/optimizer/solver-messages'
import { isAppError } from '../app-error.ts'
import { refusal } from '../table-files/decode-text.ts'
import { readArchive } from '../table-files/read-archive.ts'
import { requireInput } from './change-input.ts'
import { hashInput } from './input-hash.ts'
import { hashParts } from './write-bundle.ts'

export type RunBundle = {
  readonly about: RunAbout
  readonly input: AnyInput
  readonly options: Readonly<Record<string, unknown>>
  readonly outcome: SolveOutcome
}

const words = {
  noun: 'bundle',
  damaged: 'This bundle is damaged, or it is not a run of Freehold. Export it again.',
}

/**
 * Reads and checks a bundle whole: the archive, the format, every schema and every hash.
 *
 * @throws AppError IMPORT_REFUSED
 */
export async function readBundle(bytes: Uint8Array): Promise<RunBundle> {
  const files = await readArchive(bytes, words)
  const about = readAbout(parseJson(files.get('about.json')))
  const parts = Object.fromEntries(
    bundleParts.map((part) => [part, parseJson(files.get(`${part}.json`))]),
  ) as Record<BundlePart, unknown>
  refuseChanged(about, parts)
  const input = readInput(about, parts.input)
  const { result, explanation } = parts as SolveOutcome & typeof parts
  refuseMisfit(about, { input, result, explanation })
  const options = z.record(z.string(), z.unknown()).safeParse(parts.options)
  if (!options.success) throw refusal(words.damaged, 'options.json')
  return { about, input, options: options.data, outcome: { result, explanation } }
}

function parseJson(bytes: Buffer | undefined): unknown {
  if (bytes === undefined) throw refusal(words.damaged)
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw refusal(words.damaged)
  }
}

function readAbout(value: unknown): RunAbout {
  const format = BundleFormat.safeParse(value)
  if (!format.success) throw refusal(words.damaged, 'about.json')
  if (format.data.version > bundleVersion)
    throw refusal('This bundle was made by a newer Freehold. Update this one and try again.')
  const { optimizer } = format.data
  if (!OptimizerName.safeParse(optimizer).success)
    throw refusal(`This Freehold has no optimizer called “${optimizer.slice(0, 60)}”.`)
  const about = RunAbout.safeParse(value)
  if (!about.success) throw refusal(words.damaged, 'about.json')
  return about.data
}

function refuseChanged({ hashes }: RunAbout, parts: Record<BundlePart, unknown>): void {
  if (typeof parts.result !== 'object' || parts.result === null) throw refusal(words.damaged)
  const found = hashParts(parts)
  const changed = bundleParts.find((part) => found[part] !== hashes[part])
  if (changed === undefined) return
  throw refusal(
    `The ${changed} in this bundle was changed after it was exported, so it is not read. Ask for a new export.`,
    `${changed}.json`,
  )
}

function readInput({ optimizer }: RunAbout, value: unknown): AnyInput {
  try {
    return requireInput(optimizer, value)
  } catch (error) {
    if (!isAppError(error)) throw error
    throw refusal(`The input in this bundle does not fit: ${error.message}`, 'input.json')
  }
}

/** The stored run that would come of it has to fit in every field. */
function refuseMisfit(about: RunAbout, { input, result, explanation }: Parts): void {
  const run = Run.safeParse({
    id: about.runId,
    portfolioId: about.runId,
    optimizer: about.optimizer,
    name: about.name,
    note: about.note,
    tags: about.tags,
    source: about.source,
    imported: null,
    ...outcomeOf(result),
    startedAt: about.startedAt,
    durationMs: about.durationMs,
    inputHash: hashInput(input),
    acceptedAt: null,
    fromRunId: null,
    subject: about.subject,
    input,
    result,
    explanation,
  })
  if (!run.success || result.optimizer !== about.optimizer)
    throw refusal(words.damaged, 'result.json')
}

type Parts = SolveOutcome & { readonly input: AnyInput }

const outcomeOf = ({ status, stoppedBy, objective, gap, problemClass }: AnyResult) => ({
  status,
  stoppedBy,
  objective,
  gap,
  problemClass,
})
