import { DealPickerResult } from '#shared/deal-picker/deal-picker'
import { describe, expect, it } from 'vitest'
import { solveCommand } from '../../main/cli/solve-command.ts'
import { EXAMPLE } from './solve.ts'

async function run(args: readonly string[], text: string, signal = new AbortController().signal) {
  let out = ''
  let err = ''
  const exitCode = await solveCommand.run(args, {
    readInput: (path) => Promise.resolve(Buffer.from(path === '-' ? text : '')),
    out: (part) => void (out += part),
    err: (part) => void (err += part),
    signal,
  })
  return { exitCode, out, err }
}
const JSON_ARGS = ['deal-picker', '--input', '-', '--json']

describe('freehold solve deal-picker', () => {
  it('prints one JSON result and nothing else', async () => {
    const { exitCode, out, err } = await run(JSON_ARGS, JSON.stringify(EXAMPLE))
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    const result = DealPickerResult.strict().parse(JSON.parse(out))
    expect(result.objective).toBeCloseTo(62_500, 4)
  })

  it('ends with 2 and the first error on stderr for a bad input', async () => {
    const { exitCode, out, err } = await run(JSON_ARGS, '{"budget":1e999}')
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ status: 'invalid_input', plan: null })
    const { error } = JSON.parse(err) as { error: { code: string; path: string } }
    expect(JSON.parse(out)).toMatchObject({ errors: [error, {}] })
  })

  it('ends with 2 for what is not JSON', async () => {
    const { exitCode, out, err } = await run(JSON_ARGS, '{"budget":NaN}')
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ errors: [{ code: 'syntax', path: '' }] })
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'syntax', path: '' } })
  })

  it('ends with 3 for limits that cannot all hold', async () => {
    const { exitCode } = await run(JSON_ARGS, JSON.stringify({ ...EXAMPLE, minInvested: 2e6 }))
    expect(exitCode).toBe(3)
  })

  it('ends with 5 when it is stopped before there is a plan', async () => {
    const { exitCode, out } = await run(JSON_ARGS, JSON.stringify(EXAMPLE), AbortSignal.abort())
    expect(exitCode).toBe(5)
    expect(JSON.parse(out)).toMatchObject({ status: 'time_limit', stoppedBy: 'cancel' })
  })

  it('prints a table without --json', async () => {
    const { out } = await run(['deal-picker', '--input', '-'], JSON.stringify(EXAMPLE))
    expect(out).toContain('A      100%  600,000')
    expect(out).toContain('The budget binds: another 1,000 would earn 50.00 a year')
  })

  it('names the optimizers it knows and the file it needs', async () => {
    await expect(run(['deal-picer', '--input', '-'], '')).rejects.toMatchObject({
      code: 'bad_enum',
    })
    await expect(run(['deal-picker'], '')).rejects.toMatchObject({ code: 'missing' })
  })
})
