import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { stressSubject } from '#shared/finance/pro-forma/stress-lines'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { ProFormaInput } from '#shared/scenarios/pro-forma'
import { noMoves, nothingFixed } from '#shared/scenarios/scenario-assumptions'
import { beyondUnder, breachesOf, isBroken, type StressKey } from '#shared/scenarios/stress-pack'
import { startTestApp } from '../optimizations/test-app.ts'

const asOf = '2026-10-31'
const assumptions = { shifts: noMoves, fixed: nothingFixed, properties: {} }
const covenants = { minDscr: 1.25, maxLtv: 0.75, minDebtYield: null }

/** Earns 12,000 a year less vacancy of 10 %, owes 100,000 at a floating 5 % interest only, worth 200,000. */
const floating = ProFormaInput.parse({
  startMonth: '2027-01',
  horizonMonths: 60,
  indexRate: 0.03,
  properties: [
    {
      id: 'p',
      name: 'Mill Row',
      opening: { type: 'held', value: 20_000_000 },
      units: [{ id: 'u', marketRent: 100_000 }],
      vacancyRate: 0.1,
      loans: [
        {
          id: 'n',
          amount: 10_000_000,
          startDate: '2026-12-01',
          firstPaymentDate: '2027-01-01',
          termMonths: 240,
          amortizationMonths: 240,
          interestOnlyMonths: 240,
          rate: {
            type: 'floating',
            index: 'SOFR',
            margin: 0.02,
            cap: null,
            floor: null,
            resets: [{ date: '2026-12-01', annual: 0.05 }],
          },
        },
      ],
      sale: null,
    },
  ],
})
const stressed = stressSubject(
  { id: null, name: 'All' },
  { input: floating, shifts: noMoves },
  covenants,
)
const lineOf = (key: StressKey) => stressed.lines.find((line) => line.key === key)

describe('the stresses of a lender', () => {
  it('as it stands: 10,800 of NOI on 5,000 of interest, 100,000 on 200,000', () => {
    expect(lineOf('asItStands')).toMatchObject({
      noi: 1_080_000,
      debt: 10_000_000,
      value: 20_000_000,
      ltv: 0.5,
      debtYield: 0.108,
    })
    // Each month's interest is rounded to the cent: 416.67 twelve times.
    expect(lineOf('asItStands')?.debtService).toBe(12 * 41_667)
    expect(lineOf('asItStands')?.dscr).toBeCloseTo(10_800 / 5000.04, 8)
  })

  it('add 300 basis points to eleven of twelve payments, the first being set already', () => {
    expect(lineOf('rates300')?.debtService).toBe(41_667 + 11 * 66_667)
  })

  it('double the vacancy: 9,600 of NOI', () => {
    expect(lineOf('vacancy200')?.noi).toBe(960_000)
    expect(lineOf('vacancy150')?.noi).toBe(1_020_000)
  })

  it('take 30 % off the value: an LTV of 71.4 %', () => {
    expect(lineOf('value30')?.ltv).toBeCloseTo(100 / 140, 10)
    expect(lineOf('severe')).toMatchObject({ noi: 960_000, value: 14_000_000 })
  })

  it('meet the limits at 8.64 % of interest, 47.9 % of vacancy and a third off the value', () => {
    const { rates, vacancy, value } = stressed.breakEvens
    // 10,800 / (100,000 · r) = 1.25 at r = 8.64 %, 3.64 points above 5 %.
    expect(rates).toMatchObject({ status: 'at', move: expect.closeTo(0.0364, 5) })
    // 12,000 · (1 − v) / 5,000.04 = 1.25 at v = 47.916 %, 37.916 points above 10 %.
    expect(vacancy).toMatchObject({ status: 'at', move: expect.closeTo(0.379_162, 5) })
    // 100,000 / (200,000 · (1 + s)) = 0.75 at s = −1/3.
    expect(value).toMatchObject({ status: 'at', move: expect.closeTo(-1 / 3, 6) })
  })

  it('say what is broken already and what has no limit', () => {
    const subject = { id: null, name: 'All' }
    const strict = { minDscr: 3, maxLtv: null, minDebtYield: null }
    const { breakEvens } = stressSubject(subject, { input: floating, shifts: noMoves }, strict)
    expect(breakEvens.rates).toEqual({ status: 'broken' })
    expect(breakEvens.value).toEqual({ status: 'none' })
    expect(isBroken('dscr', 1.249, covenants)).toBe(true)
    expect(isBroken('ltv', 0.75, covenants)).toBe(false)
  })
})

describe('the page that holds all of a pack', () => {
  const line = (dscr: number, lowestDscr: number, ltv: number) => {
    const [first] = stressed.lines
    if (first === undefined) throw new Error('there is a line')
    return { ...first, dscr, lowestDscr, lowestDscrMonth: '2029-03', ltv, highestLtv: ltv }
  }

  it('says which limits are broken at once, and which only later', () => {
    expect(breachesOf(line(1.3, 1.2, 0.8), covenants)).toMatchObject([
      { figure: 'dscr', isAtOnce: false, month: '2029-03' },
      { figure: 'ltv', isAtOnce: true },
    ])
    expect(breachesOf(line(1.25, 1.25, 0.75), covenants)).toEqual([])
  })

  it('names the properties that are beyond a limit under a stress', () => {
    const subject = (id: string | null, dscr: number) => ({
      ...stressed,
      id,
      name: id ?? 'All',
      lines: [line(dscr, dscr, 0.5)],
    })
    const pack = {
      portfolioName: 'All',
      currency: 'USD',
      asOf,
      covenants,
      assumptions,
      subjects: [subject(null, 1), subject('Mill Row', 1.1), subject('Elm Court', 1.4)],
      freeOfDebt: [],
      names: {},
    }
    expect(beyondUnder(pack, 'asItStands')).toEqual(['Mill Row'])
  })
})

describe('the stress pack of the sample', () => {
  it('holds the engine’s own figures of all together and of each that owes', async () => {
    const { api } = await startTestApp()
    await api.files.openSample()
    const subject = { type: 'portfolio', id: 'sample' } as const
    const pack = await api.scenarios.stressPack({ subject, asOf, assumptions })
    const { input } = await api.scenarios.base({ subject, asOf })
    if (input === null) throw new Error('the sample has properties')
    expect(pack.subjects.length - 1 + pack.freeOfDebt.length).toBe(input.properties.length)
    const owing = new Set(pack.subjects.slice(1).map(({ id }) => id))
    const properties = input.properties.filter(({ id }) => owing.has(id))
    const { figures } = projectTotal({ ...input, properties }, { ...noMoves, indexRate: 0.02 })
    const line = pack.subjects[0]?.lines.find(({ key }) => key === 'rates200')
    expect(line?.dscr).toBeCloseTo(figures.dscrYear1.value ?? 0, 12)
    expect(line?.lowestDscr).toBe(figures.minDscr.value)
    expect(line?.highestLtv).toBe(figures.maxLtv.value)
  })
})

describe('the stress pack as a file', () => {
  it('keeps the owner’s limits, with undo', async () => {
    const { api, portfolioId } = await startTestApp()
    expect(await api.scenarios.covenants({ portfolioId })).toEqual(covenants)
    const own = { minDscr: 1.4, maxLtv: 0.6, minDebtYield: 0.09 }
    await api.scenarios.setCovenants({ portfolioId, covenants: own })
    expect(await api.scenarios.covenants({ portfolioId })).toEqual(own)
    await api.audit.undo()
    expect(await api.scenarios.covenants({ portfolioId })).toEqual(covenants)
  })

  it('is a workbook whose ratios are formulas over the figures beside them', async () => {
    const { api, desktop, folder } = await startTestApp()
    await api.files.openSample()
    const subject = { type: 'property', id: 'P06' } as const
    desktop.savePath = join(folder, 'pack.xlsx')
    const query = { subject, asOf, assumptions }
    expect(await api.scenarios.exportStressPack({ ...query, format: 'xlsx' })).toBe(
      desktop.savePath,
    )
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(desktop.savePath)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Limits',
      'Stresses',
      'Break-evens',
    ])
    const pack = await api.scenarios.stressPack(query)
    const row = workbook.getWorksheet('Stresses')?.getRow(2)
    expect(row?.getCell(7).value).toEqual({
      formula: 'C2/D2',
      result: pack.subjects[0]?.lines[0]?.dscr,
    })
    // The first sheet shows the same figure by a reference to it.
    expect(workbook.getWorksheet('Summary')?.getRow(2).getCell(2).value).toEqual({
      formula: 'Stresses!G2',
      result: pack.subjects[0]?.lines[0]?.dscr,
    })
    expect(workbook.getWorksheet('Stresses')?.rowCount).toBe(1 + 11 * pack.subjects.length)
  })

  it('is printed from the page for paper with the same question', async () => {
    const { api, desktop, folder } = await startTestApp()
    await api.files.openSample()
    const subject = { type: 'property', id: 'P06' } as const
    desktop.savePath = join(folder, 'pack.pdf')
    const query = { subject, asOf, assumptions }
    await api.scenarios.exportStressPack({ ...query, format: 'pdf' })
    const asked = new URL(desktop.printedRoute, 'app://freehold').searchParams.get('ask') ?? ''
    expect(JSON.parse(asked)).toEqual(query)
  })
})
