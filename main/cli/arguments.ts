import { parseArgs } from 'node:util'
import { CommandError } from './command.ts'

/** The options that the commands share, as `node:util` wants them. */
type Options = Record<string, { type: 'string' | 'boolean' }>

export type Arguments = {
  readonly positionals: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly isSet: (name: string) => boolean
}

/** @throws CommandError when an option is unknown or lacks its value */
export function readArguments(args: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return {
      positionals,
      text: (name) => {
        const value = values[name]
        return typeof value === 'string' ? value : undefined
      },
      isSet: (name) => values[name] === true,
    }
  } catch (error) {
    throw new CommandError('bad_arguments', error instanceof Error ? error.message : String(error))
  }
}

/** @throws CommandError when the option is missing */
export function requireText({ text }: Arguments, name: string, usage: string): string {
  const value = text(name)
  if (value === undefined || value === '')
    throw new CommandError('missing_argument', `--${name} is missing. ${usage}`, `--${name}`)
  return value
}

/** @throws CommandError unless exactly so many words stand beside the options */
export function requirePositionals({ positionals }: Arguments, count: number, usage: string): void {
  if (positionals.length !== count) throw new CommandError('bad_arguments', `Usage: ${usage}`)
}
