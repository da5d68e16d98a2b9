import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OPTIMIZER_NAMES } from '#shared/optimizer/optimizers'
import { readTemplate } from '#shared/prompts/prompt-template'
import { Settings } from '#shared/settings'
import { glossary } from '../../renderer/help/glossary.ts'
import { TOUR_ANCHORS, tourSteps, tourTexts } from '../../renderer/tours/tour-steps.ts'

const renderer = join(import.meta.dirname, '../../renderer')

const filesOf = (folder: string) =>
  globSync(`${folder}/**/*.tsx`, { cwd: renderer })
    .map((name) => readFileSync(join(renderer, name), 'utf8'))
    .join('\n')

const marks = (source: string, anchor: string) =>
  new RegExp(`(?:data-)?tour="${anchor}"`).test(source)

describe('A tour', () => {
  it('points at parts that are marked: those of the wizard in each wizard, the others on the run’s page', () => {
    const shared = filesOf('optimizer')
    for (const optimizer of OPTIMIZER_NAMES) {
      const own = filesOf(`${optimizer}/input`)
      for (const { anchor, page } of tourSteps(optimizer)) {
        const source = page === 'wizard' ? own + shared : shared
        expect(marks(source, anchor), `${optimizer}: ${anchor}`).toBe(true)
      }
    }
  })

  it('has five to eight steps, those of the wizard first', () => {
    for (const optimizer of OPTIMIZER_NAMES) {
      const steps = tourSteps(optimizer)
      expect(steps.length).toBeGreaterThanOrEqual(5)
      expect(steps.length).toBeLessThanOrEqual(8)
      const pages = steps.map(({ page }) => page)
      expect(pages.lastIndexOf('wizard')).toBeLessThan(pages.indexOf('results'))
      expect(steps.every(({ anchor }) => TOUR_ANCHORS.includes(anchor))).toBe(true)
    }
  })

  it('uses no word that the glossary does not explain', () => {
    const explained = new Set(glossary.map(({ term }) => term))
    const used = tourTexts().flatMap((text) =>
      readTemplate(text).flatMap((part) => (part.kind === 'term' ? [part.term] : [])),
    )
    expect(used.length).toBeGreaterThan(10)
    expect(used.filter((term) => !explained.has(term))).toEqual([])
  })

  it('is remembered as finished in the settings of the machine, none to begin with', () => {
    expect(Settings.parse({}).finishedTours).toEqual([])
    expect(Settings.parse({ finishedTours: ['leasing-mix'] }).finishedTours).toEqual([
      'leasing-mix',
    ])
    expect(Settings.safeParse({ finishedTours: ['chess'] }).success).toBe(false)
  })
})
