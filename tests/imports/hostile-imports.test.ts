import excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { startImportThread } from '#main/imports/import-thread'
import { detectReading, parseFile, readFile } from '#main/imports/read-file'
import { bankFile, importFile, review, startBooks } from './import-file.ts'
import { archive, type Part } from './odd-archive.ts'
import { camt, ofx1 } from './statement-files.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const refusal = (sentence: RegExp) =>
  expect.objectContaining({ code: 'IMPORT_REFUSED', message: expect.stringMatching(sentence) })

const sheet = (content: string | Buffer, more: Partial<Part> = {}): Part => ({
  name: 'xl/worksheets/sheet1.xml',
  content: Buffer.from(content),
  ...more,
})

const hostile: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  [
    'a workbook that unpacks to 120 MB',
    () => archive([sheet(Buffer.alloc(120_000_000, 32))]),
    /more than 100 MB/,
  ],
  [
    'three parts that unpack to 120 MB together',
    () => archive([1, 2, 3].map((n) => ({ name: `${n}.xml`, content: Buffer.alloc(40_000_000) }))),
    /more than 100 MB/,
  ],
  [
    'a part that unpacks to more than it says',
    () => archive([sheet(Buffer.alloc(1_000_000), { declared: 10 })]),
    /damaged/,
  ],
  [
    '1,001 parts',
    () =>
      archive(
        Array.from({ length: 1001 }, (_, n) => ({ name: `p${n}`, content: Buffer.from('x') })),
      ),
    /1,000 parts/,
  ],
  ['an encrypted part', () => archive([sheet('<x/>', { flags: 1 })]), /encrypted/],
  ['a link to a file', () => archive([sheet('/etc/passwd', { mode: 0o120777 })]), /link to a file/],
  [
    'a name that climbs out',
    () => archive([{ name: '../../evil.xml', content: Buffer.from('<x/>') }]),
    /damaged/,
  ],
  [
    'a DOCTYPE in a sheet',
    () => archive([sheet('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')]),
    /DOCTYPE/,
  ],
  [
    'a DOCTYPE in UTF-16',
    () => archive([sheet(Buffer.from('\uFEFF<!DOCTYPE x><x/>', 'utf16le'))]),
    /DOCTYPE/,
  ],
  [
    'an archive of something else',
    () => archive([{ name: 'readme.txt', content: Buffer.from('hello') }]),
    /damaged|empty/,
  ],
  ['half an archive', () => archive([sheet('<x/>')]).slice(0, 60), /damaged/],
  [
    'a workbook with a password',
    () => new Uint8Array(Buffer.from('d0cf11e0a1b11ae10000', 'hex')),
    /old Excel/,
  ],
  [
    'a DOCTYPE in CAMT.053',
    () => utf8(camt('02').replace('<Document', '<!DOCTYPE x [<!ENTITY a "aaaa">]><Document')),
    /DOCTYPE/,
  ],
  ['an entity in OFX', () => utf8(`<!DOCTYPE x [<!ENTITY a "a">]>${ofx1}`), /DOCTYPE/],
  ['XML that is cut off', () => utf8(camt('02').slice(0, -40)), /not well-formed/],
  ['a web page', () => utf8('<!DOCTYPE html><html><body>Login</body></html>'), /neither/],
  [
    'OFX without a statement',
    () => utf8('OFXHEADER:100\n\n<OFX><SIGNONMSGSRSV1></SIGNONMSGSRSV1></OFX>'),
    /no statement/,
  ],
  ['a zero character', () => utf8('Date,Amount\n2026-01-01,1\0\n'), /zero character/],
  ['a PDF', () => utf8('%PDF-1.7'), /PDF/],
]

describe('A hostile file', () => {
  it.each(hostile)('is refused in a plain sentence: %s', async (_what, make, sentence) => {
    await expect(parseFile(make(), 'USD')).rejects.toEqual(refusal(sentence))
  })

  it('of ten million delimiters is refused by the thread, and the next one is read', async () => {
    const thread = startImportThread({
      bytes: utf8(`Date,Amount\n${','.repeat(9_900_000)}`),
      currency: 'USD',
    })
    await expect(thread.call('look', { reading: null })).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
    })
    await thread.end()
    const next = startImportThread({
      bytes: utf8('Date,Text,Amount\n2026-01-02,A,1.00\n'),
      currency: 'USD',
    })
    expect((await next.call('look', { reading: null })).lineCount).toBe(1)
    await next.end()
  })

  it('above 10 MB is refused before it is read', async () => {
    const { api, portfolioId } = await startBooks()
    const file = bankFile('x'.repeat(10_000_001))
    await expect(api.bankImports.open({ portfolioId, file })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
  })

  it('with columns called __proto__ and constructor changes no object', async () => {
    const books = await startBooks()
    const csv =
      '__proto__,constructor,Date,Description,Amount,toString\npolluted,x,2026-01-02,A,1.00,y\n'
    const { counts } = await importFile(books, csv)
    expect(counts).toMatchObject({ new: 1, total: 1 })
    expect('polluted' in {}).toBe(false)
  })

  it('with formulas and markup brings them in as the text that they are', async () => {
    const books = await startBooks()
    const { rows } = await review(
      books,
      'Date,Payee,Description,Amount\n2026-01-02,=1+1,<img src=x onerror=alert(1)>,1.00\n',
    )
    expect(await rows()).toMatchObject([
      { payee: '=1+1', description: '<img src=x onerror=alert(1)>' },
    ])
  })
})

describe('An Excel workbook', () => {
  it('is read from its largest sheet: dates, numbers, formulas and rich text', async () => {
    const workbook = new excel.Workbook()
    workbook.addWorksheet('Notes').addRow(['nothing here'])
    const sheet = workbook.addWorksheet('March')
    sheet.addRow(['Statement of account 4821-0099'])
    sheet.addRow(['Date', 'Payee', 'Amount'])
    sheet.addRow([new Date(Date.UTC(2026, 2, 1)), 'J. Miller', 1450])
    sheet.addRow([
      new Date(Date.UTC(2026, 2, 3)),
      { richText: [{ text: 'Con ' }, { text: 'Edison' }] },
      { formula: '-100-20.5', result: -120.5 },
    ])
    const file = await parseFile(new Uint8Array(await workbook.xlsx.writeBuffer()), 'USD')
    const { reading } = detectReading(file)
    const { lines, refused } = readFile(file, reading, 'USD')
    expect(reading).toMatchObject({ sheet: 'March', headerLine: 2 })
    expect(refused).toEqual([])
    expect(lines.map(({ date, amount, payee, account }) => [date, amount, payee, account])).toEqual(
      [
        ['2026-03-01', 145_000, 'J. Miller', '4821-0099'],
        ['2026-03-03', -12_050, 'Con Edison', '4821-0099'],
      ],
    )
  })
})
