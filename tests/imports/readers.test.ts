import { describe, expect, it } from 'vitest'
import { detectReading, parseFile, readFile } from '#main/imports/read-file'
import type { FileReading } from '#shared/imports/import-preview'
import { camt, mt940, ofx1, ofx2, qif, tables } from './statement-files.ts'

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

async function read(
  content: string | Uint8Array,
  wishes: Partial<FileReading> = {},
  currency = 'EUR',
) {
  const file = await parseFile(bytesOf(content), currency)
  const { reading, guesses } = detectReading(file)
  const uncertain = guesses.filter(({ isCertain }) => !isCertain).map(({ about }) => about)
  return {
    ...readFile(file, { ...reading, ...wishes }, currency),
    format: file.format,
    reading,
    uncertain,
  }
}

const short = (lines: Awaited<ReturnType<typeof read>>['lines']) =>
  lines.map(({ date, amount, payee, description, reference, bankId }) => [
    date,
    amount,
    payee,
    description,
    reference,
    bankId,
  ])

describe('A statement', () => {
  it('in OFX 1 is read without closing tags, with a decimal comma, and its bad line is refused', async () => {
    const { format, lines, refused, accounts } = await read(ofx1)
    expect(format).toBe('ofx')
    expect(short(lines)).toEqual([
      ['2026-03-01', 145_000, 'MILLER & SONS', 'Rent March', '', 'F-1'],
      ['2026-03-03', -12_050, 'CON EDISON', '', '319', null],
    ])
    expect(refused).toMatchObject([{ line: 21, reason: 'The date cannot be read.' }])
    expect(accounts).toEqual([
      { number: '4821-0099', currency: 'USD', closing: { date: '2026-03-31', amount: 521_011 } },
    ])
  })

  it('in OFX 2 may hold several accounts, and the other side’s account is not ours', async () => {
    const { lines } = await read(ofx2)
    expect(lines.map(({ account, payee, amount }) => [account, payee, amount])).toEqual([
      ['5555', 'Café Crème', -320],
      ['7777', 'Tenant', 90_000],
    ])
  })

  it('in QIF says its account, passes over lists, and leaves days and months open when they are', async () => {
    const open = await read(qif(['03/04/2026', "3/ 5'26", '03/01/2026']))
    expect(open.uncertain).toEqual(['dateOrder'])
    expect(
      short((await read(qif(['03/04/2026', "3/ 5'26", '03/01/2026']), { dateOrder: 'mdy' })).lines),
    ).toEqual([
      ['2026-03-04', -123_450, 'Acme Plumbing', 'Kitchen', '1001', null],
      ['2026-03-05', 90_000, 'Tenant', '', '', null],
    ])
    const sure = await read(qif(['03/25/2026', '12/29/2026', '01/01/2026']))
    expect([sure.reading.dateOrder, sure.uncertain]).toEqual(['mdy', []])
    expect(sure.refused).toMatchObject([{ reason: 'This is an opening balance.' }])
    expect(sure.lines[0]?.account).toBe('Checking')
  })

  it.each(['02', '08'] as const)(
    'in CAMT.053 version %s splits a collection, and leaves pending entries',
    async (version) => {
      const { lines, refused, accounts } = await read(camt(version))
      expect(short(lines)).toEqual([
        ['2026-03-02', 120_000, 'J. Müller', 'Miete März', '', 'R-1'],
        ['2026-03-05', -10_000, 'Gas AG', '', '', 'R-2/1'],
        ['2026-03-05', -20_000, 'Wasser AG', '', '', 'R-2/2'],
      ])
      expect(refused).toMatchObject([{ reason: 'The bank has not booked this yet.' }])
      expect(accounts[0]).toMatchObject({
        number: 'DE02120300000000202051',
        closing: { amount: 250_075 },
      })
    },
  )

  it('in MT940 may hold several accounts; details are read in the German and the Dutch way', async () => {
    const { lines, refused, accounts } = await read(mt940)
    expect(short(lines)).toEqual([
      ['2026-03-02', 120_000, 'Mueller, Jana', 'Miete Maerz Wohnung 3', '', 'REF-1'],
      ['2026-03-03', -4550, 'Stadtwerke', 'Strom', '', null],
      // Valued on the last day of 2026 and booked on the first of the next year; a reversed credit goes out.
      ['2027-01-01', -725, 'Huurder BV', 'Terugboeking', '', null],
    ])
    expect(refused).toMatchObject([{ line: 10, text: 'broken' }])
    expect(accounts.map(({ number, closing }) => [number, closing?.amount])).toEqual([
      ['12030000/202051', 215_450],
      ['NL91ABNA0417164300', -1725],
    ])
  })
})

describe('A bank’s table', () => {
  it.each(tables)('is read without help: %s', async (_what, csv, [date, amount, words]) => {
    const { lines, refused } = await read(csv)
    expect(refused).toEqual([])
    const [first] = lines
    expect([first?.date, first?.amount, first?.payee || first?.description]).toEqual([
      date,
      amount,
      words,
    ])
  })

  it('finds its account above the header, and passes over what stands there', async () => {
    const german = tables.find(([what]) => what.startsWith('Germany, preamble'))?.[1] ?? ''
    const { lines, accounts } = await read(german)
    expect(lines.map(({ line }) => line)).toEqual([5, 6])
    expect(accounts).toMatchObject([{ number: 'DE02120300000000202051' }])
  })

  it('is of the account above its header, whatever the accounts of the other side', async () => {
    const german = tables.find(([what]) => what.startsWith('Germany, both sides'))?.[1] ?? ''
    const { lines, accounts } = await read(german)
    expect(lines.map(({ payee }) => payee)).toEqual(['Stadtwerke', 'Jana Müller'])
    expect(accounts).toMatchObject([{ number: 'DE02120300000000202051' }])
  })

  it('is read in Windows-1252, in UTF-16 and with a mark', async () => {
    const csv = 'Date;Libellé;Montant\n25/03/2026;Loyer été;1 250,00\n'
    const latin = Uint8Array.from(csv, (letter) => letter.codePointAt(0) ?? 0)
    const wide = new Uint8Array(Buffer.from(`\uFEFF${csv}`, 'utf16le'))
    for (const content of [latin, wide, `\uFEFF${csv}`])
      expect((await read(content)).lines).toMatchObject([
        { description: 'Loyer été', amount: 125_000 },
      ])
  })

  it('is refused in words when it names columns and has no line', async () => {
    await expect(read('Date,Description,Amount\n')).rejects.toThrow(
      'The file names its columns and has no line below them: nothing was booked.',
    )
  })

  it('asks when its dates can be read in two orders, and proposes the one that keeps them together', async () => {
    const { reading, uncertain } = await read(
      'Date,Description,Amount\n10/02/2026,A,-1.00\n10/05/2026,B,-2.00\n',
    )
    expect([reading.dateOrder, uncertain]).toEqual(['mdy', ['dateOrder']])
    // Nobody writes the month first with points.
    expect((await read('Datum;Text;Betrag\n02.03.2026;A;-1,00\n')).uncertain).toEqual([])
  })
})
