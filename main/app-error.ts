import type { z } from 'zod'
import { errors, type ErrorCode } from '#shared/errors'

/** What an error of the closed list carries for the screen, beside its sentence. */
export type ErrorData<Code extends ErrorCode> = Code extends ErrorCode
  ? (typeof errors)[Code] extends { data: infer Schema extends z.ZodType }
    ? z.input<Schema>
    : undefined
  : never

type Details<Code extends ErrorCode> = {
  readonly message?: string
  readonly data?: ErrorData<Code>
  readonly cause?: unknown
}

/** A rule says no: an error of the closed list, with the sentence that the user reads. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code
  readonly data: ErrorData<Code> | undefined

  constructor(code: Code, { message, data, cause }: Details<Code> = {}) {
    super(message ?? errors[code].message, { cause })
    this.name = 'AppError'
    this.code = code
    this.data = data
  }
}

export const isAppError = (error: unknown): error is AppError => error instanceof AppError
