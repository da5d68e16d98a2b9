import type { z } from 'zod'
import { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import { AppError } from '../app-error.ts'
import { findBrokenReference } from './portfolio-references.ts'

/**
 * Reads a portable portfolio file.
 *
 * @throws AppError IMPORT_REFUSED with the place of the first mistake: a line and column of the text, or
 *   the path of a field such as `/leases/3/unitId`
 */
export function parsePortfolioFile(content: string): PortfolioFile {
  const parsed = PortfolioFile.safeParse(parseJson(content.replace(/^\uFEFF/, '')))
  if (!parsed.success) throw refusalOf(parsed.error)
  const broken = findBrokenReference(parsed.data)
  if (broken !== null) throw refuse(broken.message, broken.path)
  return parsed.data
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (cause) {
    const place = lineAndColumn(content, findJsonMistake(content))
    throw refuse(`This is not JSON: it cannot be read further than ${place}.`, place, cause)
  }
}

function lineAndColumn(content: string, position: number): string {
  const lines = content.slice(0, position).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}

/**
 * Where the first character stands that cannot follow what is before it. The engine names no place for
 * some mistakes, so the longest beginning is sought that could still become JSON.
 */
function findJsonMistake(content: string): number {
  if (!isBroken(content)) return content.length
  let good = 0
  let broken = content.length
  while (broken - good > 1) {
    const middle = Math.floor((good + broken) / 2)
    if (isBroken(content.slice(0, middle))) broken = middle
    else good = middle
  }
  return good
}

/** Whether nothing that could be added would make JSON of it: more than a text that only stops early. */
function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return false
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: '' }
    const position = /position (\d+)/.exec(message)?.[1]
    return !/Unexpected end|Unterminated/.test(message) && Number(position) !== beginning.length
  }
}

function refusalOf(error: z.ZodError): AppError {
  const [issue] = error.issues
  if (issue === undefined) throw new Error('a refused file has no issue')
  if (issue.code === 'invalid_type') return refuse(typeMistake(issue), pointer(issue.path))
  if (issue.code !== 'unrecognized_keys') return refuse(issue.message, pointer(issue.path))
  const key = issue.keys[0] ?? ''
  return refuse(
    `The field "${key}" is unknown. Is it a typing mistake?`,
    pointer([...issue.path, key]),
  )
}

/** "The field "portfolio" is missing.", "The field "price" must be a number." */
function typeMistake({ path, expected, message }: z.core.$ZodIssueInvalidType): string {
  const name = path.length === 0 ? 'The file' : `The field "${String(path.at(-1))}"`
  if (message.endsWith('received undefined')) return `${name} is missing.`
  const article = /^[aeiou]/.test(expected) ? 'an' : 'a'
  return `${name} must be ${article} ${expected}.`
}

const refuse = (message: string, place: string, cause?: unknown) =>
  new AppError('IMPORT_REFUSED', {
    message: `Nothing was imported. ${message}${place.startsWith('/') ? ` (${place})` : ''}`,
    data: { place },
    cause,
  })

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/'
