import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PropertyType } from '#shared/properties'
import { sectorWords } from '#shared/sector-words'
import { catalogue } from '../../renderer/app/messages/catalogue.ts'
import { groupCountsAs, t } from '../../renderer/app/messages/t.ts'

const renderer = join(import.meta.dirname, '../../renderer')

/** The window's sources without the catalogue itself. */
const sources = globSync('**/*.{ts,tsx}', { cwd: renderer })
  .filter((name) => !name.endsWith('-messages.ts'))
  .map((name) => readFileSync(join(renderer, name), 'utf8'))
  .join('\n')

/** Keys that are put together, as in `stage.${stage}`, each as a pattern. */
const composed = [
  ...sources.matchAll(/`([\w.-]*)\$\{[^}`]+\}(?:([\w.-]*)\$\{[^}`]+\})?([\w.-]*)`/g),
]
  .map(([, before = '', between, after = '']) => ({ before, between, after }))
  .filter(({ before }) => before.includes('.'))
  .map(({ before, between, after }) => {
    const parts = between === undefined ? [before, after] : [before, between, after]
    return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`)
  })

/** Whatever stands in quotes and may be a key. */
const quoted = new Set([...sources.matchAll(/'([\w./-]+)'/g)].map(([, text]) => text))

it('has no text that is shown nowhere', () => {
  const unused = Object.keys(catalogue).filter(
    (key) => !quoted.has(key) && !composed.some((pattern) => pattern.test(key)),
  )
  expect(unused).toEqual([])
})

it('names the property types as files and the command line do', () => {
  for (const type of PropertyType.options) {
    expect(catalogue[`type.${type}`], type).toBe(sectorWords(type))
  }
})

it('groups the thousands of counts: 1305 of 5000 is 1,305 of 5,000, in German 1.305 of 5.000', () => {
  expect(t('dpr.chosenNote', { chosen: 1305, all: 5000 })).toBe('1,305 of 5,000 deals')
  expect(t('table.rows', { count: 1305 })).toBe('1,305 rows')
  expect(t('table.rows', { count: 1 })).toBe('1 row')
  expect(t('dp.moreErrors', { count: '2027' })).toBe('and 2027 more')
  groupCountsAs('de-DE')
  expect(t('table.rowsOf', { shown: 1305, count: 5000 })).toBe('1.305 of 5.000 rows')
  groupCountsAs('en-US')
})
