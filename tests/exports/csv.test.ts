import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from '#main/exports/csv'

const line = (...cells: Parameters<typeof toCsv>[0][number]) => toCsv([cells]).slice(1)

describe('CSV out', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-5', `"'-5"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    ['\0x', `"'\0x"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
  ])('writes the text %j so that no spreadsheet calculates it', (text, cell) => {
    expect(line(text)).toBe(`${cell}\r\n`)
  })

  it('leaves numbers numbers: −500.25 has no mark', () => {
    expect(line(-500.25, 0.1, 1e21, Number.NaN, null, true)).toBe('-500.25,0.1,1e+21,,,yes\r\n')
  })

  it('quotes what would break the line, and every cell comes back as it was', () => {
    const cells = [
      'a,b',
      'say "hi"',
      'two\nlines',
      ' edge ',
      'semi;colon',
      '',
      'plain',
      'Größe 東京',
    ]
    expect(Papa.parse<string[]>(line(...cells).trimEnd()).data).toEqual([cells])
  })
})
