import { describe, expect, it } from 'vitest'
import { runInProcess } from './calc-run.ts'

const calc = (name: string, input: unknown, ...options: string[]) =>
  runInProcess(['calc', name, '--input', '-', ...options], input)

const loan = {
  id: 'n1',
  propertyId: 'r1',
  lender: 'First Bank',
  amount: 250_000,
  startDate: '2026-01-01',
  firstPaymentDate: '2026-02-01',
  termMonths: 360,
  amortizationMonths: 360,
  interestOnlyMonths: 0,
  rate: { type: 'fixed', annual: 0.06 },
  dayCount: '30/360',
}

describe('freehold calc cashflow', () => {
  const flows = [
    { date: '2008-01-01', amount: -10_000 },
    { date: '2008-03-01', amount: 2750 },
    { date: '2008-10-30', amount: 4250 },
    { date: '2009-02-15', amount: 3250 },
    { date: '2009-04-01', amount: 2750 },
  ]

  it('prints the XIRR and XNPV of Excel’s help, and what else there is to say', async () => {
    const { status, out, err } = await calc('cashflow', { flows, discountRate: 0.09 }, '--json')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(JSON.parse(out)).toEqual({
      xirr: expect.closeTo(0.373362535, 8),
      xnpv: expect.closeTo(2086.6476, 4),
      // ((2750·1.09^(396/365) + 4250·1.09^(153/365) + 3250·1.09^(45/365) + 2750) / 10000)^(365/456) − 1
      mirr: expect.closeTo(0.268549, 6),
      equityMultiple: 1.3,
      // 10,000 are back on 2009-02-15: 13 months and 14 of 28 days, of which 3,000 / 3,250 from 2008-10-30.
      paybackMonths: expect.closeTo(13.2258, 4),
      multiple: false,
    })
  })

  it('takes the rates of the MIRR where they are given', async () => {
    const yearly = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000].map((amount, year) => ({
      date: ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2024-12-31', '2025-12-31'][
        year
      ],
      amount,
    }))
    const input = { flows: yearly, discountRate: 0, financeRate: 0.1, reinvestRate: 0.12 }
    const { out } = await calc('cashflow', input, '--json')
    // Excel’s help for MIRR, its years of 365 days each.
    expect(JSON.parse(out).mirr).toBeCloseTo(0.1260941, 6)
  })

  it('prints null in the document and the reason in the table', async () => {
    const input = { flows: [{ date: '2026-01-01', amount: 5 }], discountRate: 0.08 }
    expect(JSON.parse((await calc('cashflow', input, '--json')).out)).toEqual({
      xirr: null,
      xnpv: 5,
      mirr: null,
      equityMultiple: null,
      paybackMonths: null,
      multiple: false,
    })
    expect((await calc('cashflow', input)).out).toContain(
      'XIRR a year       none: Nothing is paid out.\n',
    )
  })
})

describe('freehold calc irr', () => {
  it.each([
    [[-100, 39, 59, 55, 20], { irr: expect.closeTo(0.28095, 5), multiple: false }],
    [[-100, 230, -132], { irr: expect.closeTo(0.1, 12), multiple: true }],
    [[100, 20], { irr: null, multiple: false, reason: 'Nothing is paid out.' }],
  ])('answers %j', async (amounts, expected) => {
    const { status, out } = await calc('irr', { amounts }, '--json')
    expect({ status, answer: JSON.parse(out) }).toEqual({ status: 0, answer: expected })
  })

  it('says in the table when other rates would do as well', async () => {
    expect((await calc('irr', { amounts: [-100, 230, -132] })).out).toBe(
      'IRR a period      10.0000%\nOther rates would do as well; this one is nearest to zero.\n',
    )
  })
})

describe('freehold calc loan', () => {
  it('prints payment, schedule and interest of $250,000 at 6 % over 360 months', async () => {
    const { out } = await calc('loan', loan, '--json')
    const { payment, schedule, totalInterest, ...others } = JSON.parse(out)
    expect(others).toEqual({})
    expect(payment).toBe(1498.88)
    expect(schedule).toHaveLength(360)
    expect(schedule[0]).toEqual({
      n: 1,
      date: '2026-02-01',
      payment: 1498.88,
      interest: 1250,
      principal: 248.88,
      balance: 249_751.12,
    })
    const cents = (column: string): number =>
      schedule.reduce(
        (sum: number, row: Record<string, number>) => sum + Math.round((row[column] ?? 0) * 100),
        0,
      )
    expect(cents('principal')).toBe(25_000_000)
    expect(cents('interest')).toBe(Math.round(totalInterest * 100))
  })

  it('takes extra payments, quarters, actual days and a balloon', async () => {
    const { out } = await calc(
      'loan',
      {
        ...loan,
        termMonths: 6,
        dayCount: 'actual/360',
        paymentFrequency: 'quarterly',
        extraPayments: [{ date: '2026-02-01', amount: 1000 }],
      },
      '--json',
    )
    // Level: 250,000 · 0.015 / (1 − 1.015^−120) = 4,504.63. From 2025-11-01 to 2026-02-01 are 92 days:
    // 250,000 · 0.06 · 92 / 360 = 3,833.33; principal 671.30 + 1,000; then 89 days on 248,328.70.
    expect(JSON.parse(out)).toEqual({
      payment: 4504.63,
      schedule: [
        {
          n: 1,
          date: '2026-02-01',
          payment: 5504.63,
          interest: 3833.33,
          principal: 1671.3,
          balance: 248_328.7,
        },
        {
          n: 2,
          date: '2026-05-01',
          payment: 252_012.24,
          interest: 3683.54,
          principal: 248_328.7,
          balance: 0,
        },
      ],
      totalInterest: 7516.87,
    })
  })

  it('takes every field of a loan of the portable file, and prints the same', async () => {
    const whole = {
      ...loan,
      paymentFrequency: 'monthly',
      fees: 2500,
      escrowMonthly: 410.5,
      endedDate: null,
      renewsLoanId: null,
      notes: 'Signed in Austin.',
      extraPayments: [],
      prepaymentSteps: [{ untilMonth: 12, rate: 0.02 }],
      statements: [{ date: '2026-02-28', balance: 249_751.12 }],
      statementBalance: null,
      statementDate: null,
    }
    const { status, out } = await calc('loan', whole, '--json')
    expect(status).toBe(0)
    expect(out).toBe((await calc('loan', loan, '--json')).out)
    const renewal = { ...whole, renewsLoanId: 'n0' }
    expect((await calc('loan', renewal, '--json')).status).toBe(0)
  })

  it('ends the schedule of a loan that was repaid early on that day', async () => {
    const { out } = await calc('loan', { ...loan, endedDate: '2026-03-15' }, '--json')
    const { schedule, totalInterest } = JSON.parse(out)
    // 249,501.00 after the second payment; · 6 % · 14 / 360 = 582.17
    expect(schedule).toHaveLength(3)
    expect(schedule[2]).toEqual({
      n: 3,
      date: '2026-03-15',
      payment: 250_083.17,
      interest: 582.17,
      principal: 249_501,
      balance: 0,
    })
    expect(totalInterest).toBe(3080.93)
  })

  it('takes a floating rate with its resets, cap and floor', async () => {
    const rate = {
      type: 'floating',
      index: 'SOFR',
      margin: 0.02,
      cap: 0.065,
      floor: 0.055,
      resets: [
        { date: '2026-01-01', annual: 0.05 },
        { date: '2026-02-01', annual: 0.09 },
      ],
    }
    const { out } = await calc('loan', { ...loan, rate }, '--json')
    // 250,000 · 5.5 % / 12, the floor; then 6.5 % / 12 of the balance, the cap.
    const { schedule } = JSON.parse(out)
    expect(schedule[0].interest).toBe(1145.83)
    expect(schedule[1].interest).toBe(Math.round(schedule[0].balance * (6.5 / 12)) / 100)
  })

  it('prints a table with a line for each payment', async () => {
    const { out } = await calc('loan', { ...loan, termMonths: 2 })
    expect(out.split('\n').slice(0, 5)).toEqual([
      'Payment           1,498.88',
      'Total interest    2,498.76',
      '',
      '   n  date               payment        interest       principal         balance',
      '   1  2026-02-01        1,498.88        1,250.00          248.88      249,751.12',
    ])
  })
})

describe('freehold calc', () => {
  it.each([
    ['irr', { amounts: [1], discount: 2 }, 'unknown_field', '/discount'],
    ['irr', { amounts: [1, 'x'] }, 'type', '/amounts/1'],
    ['irr', {}, 'missing', '/amounts'],
    ['irr', { amounts: [] }, 'empty', '/amounts'],
    [
      'cashflow',
      { flows: [{ date: '2026-02-30', amount: 1 }], discountRate: 0 },
      'bad_date',
      '/flows/0/date',
    ],
    ['cashflow', { flows: [{ date: '2026-02-01', amount: 1 }] }, 'missing', '/discountRate'],
    ['loan', { ...loan, ballon: 1 }, 'unknown_field', '/ballon'],
    ['loan', { ...loan, amount: -5 }, 'not_positive', '/amount'],
    ['loan', { ...loan, fees: -1 }, 'negative', '/fees'],
    ['loan', { ...loan, endedDate: '2025-12-31' }, 'conflict', '/endedDate'],
    [
      'loan',
      { ...loan, prepaymentSteps: [{ untilMonth: 0, rate: 0 }] },
      'out_of_range',
      '/prepaymentSteps/0/untilMonth',
    ],
    [
      'loan',
      { ...loan, statements: [{ date: '2026-02-01', owed: 1, balance: 1 }] },
      'unknown_field',
      '/statements/0/owed',
    ],
    ['loan', { ...loan, dayCount: '30E/360' }, 'bad_enum', '/dayCount'],
    ['loan', { ...loan, rate: { type: 'variable', annual: 0.06 } }, 'bad_enum', '/rate/type'],
    ['loan', { ...loan, rate: { type: 'floating', resets: [] } }, 'empty', '/rate/resets'],
    ['loan', { ...loan, firstPaymentDate: '2025-12-31' }, 'conflict', '/firstPaymentDate'],
    ['loan', { ...loan, paymentFrequency: 'annual', termMonths: 18 }, 'conflict', '/termMonths'],
  ])('calc %s refuses %j with %s at %s and prints nothing', async (name, input, code, path) => {
    const { status, out, err } = await calc(name, input, '--json')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(JSON.parse(err)).toEqual({ error: { code, path, message: expect.any(String) } })
  })

  it('names an unknown field in its sentence, and an unknown calculation in its error', async () => {
    const unknown = await calc('irr', { amounts: [1], discount: 2 })
    expect(JSON.parse(unknown.err).error.message).toBe('There is no field called “discount” here.')
    expect(JSON.parse((await calc('npv', {})).err).error).toMatchObject({
      code: 'unknown_command',
      path: 'npv',
    })
    expect(JSON.parse((await calc('irr', '{')).err).error).toMatchObject({
      code: 'syntax',
      path: '',
    })
  })
})
