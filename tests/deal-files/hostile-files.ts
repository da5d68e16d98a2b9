/** Small files that are wrong in one way each, with the sentence that each must give. */
const bytes = (...values: number[]) => new Uint8Array(values)
const text = (value: string) => new TextEncoder().encode(value)
const random = Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919 + (n >> 3) * 104_729) & 0xff)

export const refusedFiles: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', bytes(), /file is empty/],
  ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), /file is empty/],
  ['only spaces and line ends', text(' \r\n\t\n \n'), /file is empty/],
  ['only delimiters', text(',,,\n,,,\n'), /file is empty/],
  ['only a header', text('Name,Price,Yield\n'), /header but no deals/],
  ['a header and empty lines', text('Name,Price,Yield\n\n,,\n  \n'), /header but no deals/],
  ['only a separator line', text('sep=;\n'), /file is empty/],
  ['an Excel workbook', bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0), /Excel workbook/],
  ['an old Excel file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old Excel/],
  ['a PDF', text('%PDF-1.7\n1 0 obj'), /PDF/],
  ['a SQLite file', text('SQLite format 3\0....'), /database/],
  [
    'a picture',
    bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    /plain text|not a text/,
  ],
  ['random bytes', random, /plain text|not a text/],
  ['a zero character', text('Name,Price,Yield\nA,1\0,0.05\n'), /zero character/],
  [
    'many control characters',
    text(`Name,Price\n${'\u0001\u0002\u0003ab'.repeat(200)}`),
    /not a text/,
  ],
  [
    'an open quotation mark',
    text('Name,Price,Yield\n"A,100,0.05\nB,1,0.05\n'),
    /Line 2 .*not closed/,
  ],
  ['text after a closed quotation', text('Name,Price,Yield\n"A"x,100,0.05\n'), /Line 2/],
  ['1,001 columns', text(`${'a,'.repeat(1000)}b\n1\n`), /more than 1,000 columns/],
  [
    'a million delimiters in one line',
    text(`Name,Price\n${','.repeat(1_000_000)}`),
    /1,000 columns/,
  ],
  [
    'a cell of 32,768 characters',
    text(`Name,Price\n${'x'.repeat(32_768)},1\n`),
    /32,767 characters/,
  ],
  ['100,001 deals', text(`Name,Price\n${'a,1\n'.repeat(100_001)}`), /more than 100,000 deals/],
  ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41), /not a text file|file is empty|header/],
]

const good = 'Name,Price,Yield\nA,100,0.05\n'
const utf16 = (value: string, isBigEndian: boolean) => {
  const buffer = Buffer.from(value, 'utf16le')
  return new Uint8Array(isBigEndian ? buffer.swap16() : buffer)
}

/** Odd files that nevertheless hold the one deal A at 100 with a yield of 5 %. */
export const oddFiles: readonly (readonly [string, Uint8Array])[] = [
  ['a byte order mark', text(`\uFEFF${good}`)],
  ['UTF-16 with a mark', utf16(`\uFEFF${good}`, false)],
  ['UTF-16, big end first, with a mark', utf16(`\uFEFF${good}`, true)],
  ['UTF-16 without a mark', utf16(good, false)],
  ['UTF-16, big end first, without a mark', utf16(good, true)],
  ['CRLF', text(good.replaceAll('\n', '\r\n'))],
  ['CR alone', text(good.replaceAll('\n', '\r'))],
  ['mixed line ends', text('Name,Price,Yield\r\nA,100,0.05\n')],
  ['no line end at the end', text(good.trimEnd())],
  ['semicolons', text('Name;Price;Yield\nA;100;0,05\n')],
  ['tabs', text(good.replaceAll(',', '\t'))],
  ['pipes', text(good.replaceAll(',', '|'))],
  ['a separator line', text('sep=|\nName|Price|Yield\nA|100|0.05\n')],
  ['everything quoted', text('"Name","Price","Yield"\n"A","100","0.05"\n')],
  ['spaces around cells', text(' Name , Price , Yield \n A , 100 , 0.05 \n')],
  ['empty lines between', text('\n\nName,Price,Yield\n\n\nA,100,0.05\n\n')],
  ['delimiters at the end of lines', text('Name,Price,Yield,,,\nA,100,0.05,,,\n')],
  ['a column called __proto__', text('__proto__,Name,Price,Yield\nx,A,100,0.05\n')],
  ['a column called constructor', text('constructor,Name,Price,Yield,toString\nx,A,100,0.05,y\n')],
  ['columns of the same name', text('Name,Price,Price,Yield\nA,100,999,0.05\n')],
  ['a column without a name', text('Name,,Price,Yield\nA,?,100,0.05\n')],
  ['Windows-1252', bytes(...text('Name,City,Price,Yield\nA,'), 0x4d, 0xfc, ...text(',100,0.05\n'))],
  ['currency and percent signs', text('Name,Price,Yield\nA,$100.00,5%\n')],
  ['a currency code', text('Name,Price,Yield\nA,USD 100,5.0 %\n')],
  ['NOI in place of a yield', text('Name,Price,NOI\nA,100,5\n')],
  ['a yield left empty beside an NOI', text('Name,Price,Yield,NOI\nA,100,,5\n')],
  ['1,000 columns', text(`Name,Price,Yield${',x'.repeat(997)}\nA,100,0.05\n`)],
]

export const csvFile = (content: string | Uint8Array, name = 'deals.csv'): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name)
