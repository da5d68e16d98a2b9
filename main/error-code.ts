import { type ErrorCode, errors } from '#shared/errors'

/** Whether a text is a code of the closed list, as when an error comes back from a thread. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errors, code)
