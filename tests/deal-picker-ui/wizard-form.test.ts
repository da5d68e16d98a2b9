import { describe, expect, it } from 'vitest'
import type { DealFilePreview } from '#shared/deals/deal-files'
import type { Candidate, FileDraft } from '../../renderer/deal-picker/draft.ts'
import { newDraft } from '../../renderer/deal-picker/draft.ts'
import { inFormUnits, withoutPlace } from '../../renderer/deal-picker/field-help.ts'
import { sentenceAt } from '../../renderer/deal-picker/input/error-sentences.ts'
import { fileRefusal } from '../../renderer/deal-picker/input/file-refusal.ts'
import { fileCounts } from '../../renderer/deal-picker/input/file-counts.ts'
import { firstValues } from '../../renderer/ui/first-values.ts'
import {
  groupsOf,
  pointerOf,
  termsOf,
  withSource,
} from '../../renderer/deal-picker/input/form-terms.ts'
import { looksLikePercents } from '../../renderer/deal-picker/input/percent-guess.ts'
import { writeTicket } from '../../renderer/deal-picker/input/ticket-text.ts'
import { percentUsed } from '../../renderer/optimizer/run-progress.ts'

const deal = (id: string, sector: string, city: string): Candidate => ({
  id,
  name: `Deal of ${id}`,
  price: 100,
  yield: 0.05,
  risk: 0,
  sector,
  city,
  stage: null,
  choice: { pick: 'consider', minTicket: null, maxTicket: null },
})
const deals = [deal('a', 'retail', 'Rome'), deal('b', 'office', ''), deal('c', 'retail', 'Bern')]

const preview: DealFilePreview = {
  fileId: 'f',
  name: 'deals.csv',
  encoding: 'utf-8',
  delimiter: ',',
  numberStyle: '1,234.56',
  columns: ['Name', 'Price', 'Yield'],
  rowCount: 5,
  sampleRows: [
    ['Elm', '600000', '0.08'],
    ['', '500000', '0.07'],
  ],
  suggested: ['name', 'price', 'yield'],
}
const file: FileDraft = {
  name: 'deals.csv',
  preview,
  mapping: preview.suggested,
  numberStyle: '1,234.56',
  ratesInPercent: false,
  mapped: null,
}

describe('the places of the form', () => {
  it('are those of the input', () => {
    expect(pointerOf('budget')).toBe('/budget')
    expect(pointerOf('options.timeLimitSec')).toBe('/options/timeLimitSec')
  })

  it('name a deal by its name and not by its number', () => {
    const error = {
      code: 'conflict',
      path: '/deals/1/maxTicket',
      message: 'Deal 2: too low.',
    } as const
    expect(sentenceAt(error, deals)).toBe('Deal of b: too low.')
    expect(sentenceAt({ ...error, path: '/budget' }, deals)).toBe('Deal 2: too low.')
  })

  it('need no number where the sentence stands in its row', () => {
    expect(withoutPlace('Cap 12: largest share is wrong.')).toBe('Largest share is wrong.')
    expect(withoutPlace('Cap 1 has no limit.')).toBe('Has no limit.')
    expect(withoutPlace('Budget is missing.')).toBe('Budget is missing.')
  })
})

describe('a range', () => {
  it.each([
    ['/leverage/maxLtv', 'Must be between 0 and 0.95.', 'Must be between 0% and 95%.'],
    ['/caps/3/maxShare', 'Cap 4: must be between 0 and 1.', 'Cap 4: must be between 0% and 100%.'],
    ['/leverage/rate', 'Must be between -0.1 and 1.', 'Must be between -10% and 100%.'],
    ['/riskPenalty', 'Must be between 0 and 1000.', 'Must be between 0 and 1000.'],
  ])('at %s is told as it is typed', (path, message, told) => {
    expect(inFormUnits({ code: 'out_of_range', path, message }).message).toBe(told)
  })
})

describe('the terms in force', () => {
  it('are proposed until something is changed', () => {
    expect(termsOf({ ...newDraft, source: 'example' }, [])).toMatchObject({
      budget: 1_000_000,
      riskPenalty: 0.5,
    })
    const changed = { ...termsOf(newDraft, deals), budget: 7 }
    expect(termsOf(withSource(newDraft, { terms: changed }), deals).budget).toBe(7)
  })

  it('change for one source alone', () => {
    const next = withSource(newDraft, { terms: termsOf(newDraft, deals) })
    expect(next.pipeline.terms).not.toBeNull()
    expect(next.csv).toBe(newDraft.csv)
  })

  it('offer each sector and city once, in order, without blanks', () => {
    expect(groupsOf(deals, 'sector')).toEqual(['office', 'retail'])
    expect(groupsOf(deals, 'city')).toEqual(['Bern', 'Rome'])
  })
})

describe('a file of deals', () => {
  it('counts the rows that became deals and those that did not', () => {
    expect(fileCounts(file)).toEqual({ ready: 0, bad: 5 })
    const { choice: _choice, stage: _stage, ...facts } = deal('a', 'retail', 'Rome')
    const fileDeal = { ...facts, must: false, exclude: false, minTicket: null, maxTicket: null }
    const mapped = { deals: [fileDeal, fileDeal], problems: [], problemCount: 4 }
    expect(fileCounts({ ...file, mapped })).toEqual({ ready: 2, bad: 3 })
    expect(fileCounts({ ...file, preview: null, mapped })).toEqual({ ready: 2, bad: 0 })
  })

  it('is not read when it is empty or above 10 MB', () => {
    expect(fileRefusal({ size: 0 })).toMatch(/empty/)
    expect(fileRefusal({ size: 10_000_000 })).toBeNull()
    expect(fileRefusal({ size: 10_000_001 })).toMatch(/larger than 10 MB/)
  })

  it('shows the first values that are there', () => {
    expect(firstValues(preview.sampleRows, 0, 4)).toEqual(['Elm'])
    expect(firstValues(preview.sampleRows, 1, 1)).toEqual(['600000'])
    expect(firstValues(preview.sampleRows, 9, 4)).toEqual([])
  })

  it.each([
    ['0.08', false],
    ['1', false],
    ['8', true],
    ['6,5', true],
    ['0,065', false],
    ['', false],
  ])('with a yield of "%s" holds percents: %s', (text, isPercent) => {
    expect(looksLikePercents({ ...preview, sampleRows: [['Elm', '600000', text]] })).toBe(isPercent)
  })
})

describe('the ticket of a deal', () => {
  it.each([
    [null, null, null],
    [50, null, 'from $50'],
    [null, 90, 'to $90'],
    [50, 90, '$50–$90'],
  ])('from %s to %s is written %s', (minTicket, maxTicket, text) => {
    expect(writeTicket({ minTicket, maxTicket }, (amount) => `$${amount}`)).toBe(text)
  })
})

describe('the time used', () => {
  const job = { timeLimitSec: 20, seconds: 5 } as Parameters<typeof percentUsed>[0]

  it('is a part of the limit and never more', () => {
    expect(percentUsed(job)).toBe(25)
    expect(percentUsed({ ...job, seconds: 21 })).toBe(100)
    expect(percentUsed({ ...job, timeLimitSec: 0 })).toBe(0)
  })
})
