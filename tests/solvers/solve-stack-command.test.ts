import { DebtStackResult } from '#shared/debt-stack/debt-stack'
import { describe, expect, it } from 'vitest'
import { solveCommand } from '../../main/cli/solve-command.ts'
import { STACK_EXAMPLE } from './debt-stack-solving.ts'

async function run(args: readonly string[], input: unknown) {
  let out = ''
  let err = ''
  const exitCode = await solveCommand.run(['debt-stack', '--input', '-', ...args], {
    readInput: () => Promise.resolve(Buffer.from(JSON.stringify(input))),
    out: (part) => void (out += part),
    err: (part) => void (err += part),
    signal: new AbortController().signal,
  })
  return { exitCode, out, err }
}

describe('freehold solve debt-stack', () => {
  it('prints one JSON result and nothing else', async () => {
    const { exitCode, out, err } = await run(['--json'], STACK_EXAMPLE)
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    const result = DebtStackResult.strict().parse(JSON.parse(out))
    expect(result.objective).toBeCloseTo(510_000, 4)
  })

  it('ends with 2 for a bad input and with 3 for limits that cannot all hold', async () => {
    const bad = await run(['--json'], { ...STACK_EXAMPLE, need: -1 })
    expect(bad.exitCode).toBe(2)
    expect(JSON.parse(bad.err)).toMatchObject({ error: { code: 'not_positive', path: '/need' } })
    const tranches = STACK_EXAMPLE.tranches.slice(0, 2)
    expect((await run(['--json'], { ...STACK_EXAMPLE, tranches })).exitCode).toBe(3)
  })

  it('prints a table of tranches, scenarios, totals and payments without --json', async () => {
    const { out } = await run([], {
      ...STACK_EXAMPLE,
      startDate: '2026-01-31',
      schedule: { include: true },
    })
    expect(out).toMatch(/senior +75% +6,000,000/)
    expect(out).toMatch(/base +70% +1\.5/)
    expect(out).toMatch(/Weighted cost +6\.38%/)
    expect(out).toContain('2026-02-28')
    expect(out).toContain('The debt service cover of 1.5 costs you 8,667 a year for each tenth.')
  })
})
