import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { runFreehold } from '#main/cli/run-freehold'
import { sampleFile } from '../metrics/sample-file.ts'

async function run(...args: string[]) {
  let [out, err] = ['', '']
  const code = await runFreehold(args, {
    readInput: () => Promise.reject(new Error('nothing is read')),
    out: (text) => (out += text),
    err: (text) => (err += text),
    signal: new AbortController().signal,
  })
  return { code, out, err }
}

it('writes a workbook or a CSV and prints its path; a name or a day it does not know is refused', async () => {
  const file = await sampleFile()
  const { path } = file
  const folder = dirname(path)
  const report = (name: string, out: string, asOf = '2026-10-31') =>
    run('report', name, '--db', path, '--as-of', asOf, '--out', join(folder, out))
  const csv = await report('rent-roll', 'roll.csv')
  expect(csv).toEqual({ code: 0, out: `${join(folder, 'roll.csv')}\n`, err: '' })
  expect(readFileSync(join(folder, 'roll.csv'), 'utf8')).toContain('Unit,Tenant,From,Until')
  expect((await report('schedule-e', 'e.xlsx', '2025-12-31')).code).toBe(0)
  expect(readFileSync(join(folder, 'e.xlsx')).subarray(0, 2).toString()).toBe('PK')
  for (const [name, out, asOf, refusal] of [
    ['yearly', 'x.csv', '2026-10-31', 'unknown_report'],
    ['monthly', 'x.doc', '2026-10-31', 'bad_format'],
    ['monthly', 'x.csv', '2026-02-30', 'bad_date'],
  ] as const) {
    const refused = await report(name, out, asOf)
    expect(refused.code).toBe(2)
    expect(JSON.parse(refused.err).error.code).toBe(refusal)
    expect(existsSync(join(folder, out))).toBe(false)
  }
})

it('is about one property; one that the portfolio does not have is refused, not reported as empty', async () => {
  const { path } = await sampleFile()
  const out = join(dirname(path), 'one.csv')
  const given = ['--db', path, '--as-of', '2026-10-31', '--out', out]
  const report = (property: string) =>
    run('report', 'portfolio-summary', ...given, '--property', property)
  const refused = await report('P99')
  expect(refused.code).toBe(2)
  expect(JSON.parse(refused.err).error).toMatchObject({ code: 'unknown_ref', path: '--property' })
  expect(existsSync(out)).toBe(false)
  expect((await report('P06')).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toContain('Myrtle Avenue mixed use,6,3200000,1212730.71')
})

it('writes the memo of one deal of the pipeline, which has to be named', async () => {
  const { path } = await sampleFile()
  const out = join(dirname(path), 'memo.csv')
  const memo = (...deal: string[]) =>
    run('report', 'deal-memo', '--db', path, '--as-of', '2026-10-31', '--out', out, ...deal)
  for (const [deal, code] of [
    [[], 'bad_arguments'],
    [['--deal', 'D99'], 'unknown_ref'],
  ] as const) {
    const refused = await memo(...deal)
    expect(refused.code).toBe(2)
    expect(JSON.parse(refused.err).error).toMatchObject({ code, path: '--deal' })
  }
  expect(existsSync(out)).toBe(false)
  expect((await memo('--deal', 'D02')).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toContain('Sources and uses')
})
