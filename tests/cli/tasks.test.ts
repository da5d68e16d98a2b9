import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { runFreehold } from '#main/cli/run-freehold'
import { sampleFile } from '../metrics/sample-file.ts'

async function tasks(...args: string[]) {
  let [out, err] = ['', '']
  const code = await runFreehold(['tasks', ...args], {
    readInput: () => Promise.reject(new Error('nothing is read')),
    out: (text) => (out += text),
    err: (text) => (err += text),
    signal: new AbortController().signal,
  })
  return { code, out, err }
}

it('prints the open tasks, and writes a calendar with an event for each', async () => {
  const { path } = await sampleFile()
  const listed = await tasks('--db', path, '--json')
  expect(listed.code).toBe(0)
  const open = JSON.parse(listed.out) as { title: string; status: string }[]
  expect(open.length).toBeGreaterThan(0)
  expect(open.every(({ status }) => status === 'open')).toBe(true)
  expect((await tasks('--db', path)).out).toMatch(/^Task +Due +Of +By\n/)
  const ics = join(dirname(path), 'year.ics')
  expect(await tasks('--db', path, '--ics', ics)).toEqual({ code: 0, out: `${ics}\n`, err: '' })
  const text = readFileSync(ics, 'utf8')
  expect(text.startsWith('BEGIN:VCALENDAR')).toBe(true)
  expect(text).toContain('CATEGORIES:Lease ends')
  // RFC 5545 folds lines after 75 bytes.
  const whole = text.replaceAll('\r\n ', '')
  for (const { title } of open)
    expect(whole).toContain(`SUMMARY:${title.replaceAll(/([,;])/g, '\\$1')}`)
})

it('refuses a portfolio that is not there, and writes nothing', async () => {
  const { path } = await sampleFile()
  const ics = join(dirname(path), 'none.ics')
  const refused = await tasks('--db', path, '--ics', ics, '--portfolio', 'nope')
  expect(refused.code).toBe(2)
  expect(JSON.parse(refused.err).error.code).toBe('unknown_ref')
  expect(existsSync(ics)).toBe(false)
})
