import { describe, expect, it } from 'vitest'
import { workedFile, workedLines } from '../pro-forma/worked-property.ts'
import { runInProcess } from './calc-run.ts'

const calculate = (input: unknown, ...more: string[]) =>
  runInProcess(['calc', 'proforma', '--input', '-', ...more], input)

const minimal = {
  startMonth: '2027-01',
  horizonMonths: 12,
  properties: [{ id: 'p', opening: { type: 'held', value: null }, sale: null }],
}

const refusal = async (input: unknown) => {
  const { status, err } = await calculate(input, '--json')
  return { status, ...(JSON.parse(err) as { error: object }) }
}

describe('freehold calc proforma', () => {
  it('prints the worked property in currency units, months, years and figures', async () => {
    const { status, out } = await calculate(workedFile, '--json')
    const printed = JSON.parse(out)
    expect(status).toBe(0)
    expect(printed.months).toHaveLength(61)
    expect(printed.months[13].noi).toBe((workedLines['noi']?.[13] ?? 0) / 100)
    expect(printed.flows.levered[60]).toBe((workedLines['levered']?.[60] ?? 0) / 100)
    expect(printed.years).toHaveLength(6)
  })

  it('says why a figure is missing', async () => {
    const printed = JSON.parse((await calculate(minimal, '--json')).out)
    expect(printed.figures.leveredIrr).toBeNull()
    expect(printed.reasons.leveredIrr).toBe('There is no value to begin with.')
    expect((await calculate(minimal)).out).toContain('none: There is no value to begin with.')
  })

  it('names the place of what it refuses', async () => {
    const property = minimal.properties[0]
    expect(await refusal({ ...minimal, startMonth: '2027-13' })).toEqual({
      status: 2,
      error: {
        code: 'bad_date',
        path: '/startMonth',
        message: 'Start month must be a month, written YYYY-MM.',
      },
    })
    const badUnit = { ...property, units: [{ id: 'u', marketRent: -1 }] }
    expect(await refusal({ ...minimal, properties: [badUnit] })).toMatchObject({
      error: { code: 'negative', path: '/properties/0/units/0/marketRent' },
    })
    const badOpening = { ...property, opening: { type: 'rented' } }
    expect(await refusal({ ...minimal, properties: [badOpening] })).toMatchObject({
      error: { path: '/properties/0/opening/type', message: expect.stringContaining('purchase') },
    })
    const badPath = { ...property, vacancyRate: 'none' }
    expect(await refusal({ ...minimal, properties: [badPath] })).toMatchObject({
      error: { code: 'type', path: '/properties/0/vacancyRate' },
    })
  })
})
