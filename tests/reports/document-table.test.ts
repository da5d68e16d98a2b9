import { describe, expect, it } from 'vitest'
import { buildTable, column, RowList } from '#shared/reports/build-table'
import { tableHtml } from '../../renderer/print/document-table-html.ts'
import { escapeHtml } from '../../renderer/print/escape-html.ts'
import { partsOf } from '../../renderer/print/table-bands.ts'
import { bindFormatters } from '../../renderer/ui/use-format.ts'

const format = bindFormatters({ locale: 'en-US', currency: 'USD', areaUnit: 'sqft' })

/** Markup without the names of its styles, which differ from build to build. */
const plain = (markup: string) => markup.replaceAll(/ class="[^"]*"/g, '')

describe('a table on paper', () => {
  it('shows what the owner typed as text, never as markup', () => {
    expect(escapeHtml(`<img src=x onerror="a('b')">&amp;`)).toBe(
      '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;',
    )
    expect(escapeHtml('Elm & Oak — 12½ m²')).toBe('Elm &amp; Oak — 12½ m²')
    const list = new RowList()
    list.heading('<b>Elm</b>')
    const rows = [list.line(['</td><script>', '2026-10-31', -123_456])]
    list.total('A & B', rows)
    const columns = [column('<i>'), column('Day', 'date'), column('Amount', 'money')]
    const table = buildTable({ id: 't', title: 'T', columns }, list)
    expect(plain(tableHtml(table, { band: [0, 1, 2], from: 0, to: 3 }, format))).toBe(
      '<thead><tr><th scope="col">&lt;i&gt;</th><th scope="col">Day</th><th scope="col">Amount</th></tr></thead>' +
        '<tbody><tr><th colspan="3" scope="rowgroup">&lt;b&gt;Elm&lt;/b&gt;</th></tr>' +
        '<tr><td>&lt;/td&gt;&lt;script&gt;</td><td>Oct 31, 2026</td><td>−1,234.56</td></tr>' +
        '<tr><td>A &amp; B</td><td></td><td>−1,234.56</td></tr></tbody>',
    )
  })

  it('is printed in parts of about a thousand rows, each row in one of them', () => {
    const rowsOf = (rows: number) => partsOf([[0, 1]], rows).map(({ from, to }) => [from, to])
    expect(rowsOf(0)).toEqual([[0, 0]])
    expect(rowsOf(1499)).toEqual([[0, 1499]])
    expect(rowsOf(1500)).toEqual([
      [0, 750],
      [750, 1500],
    ])
    expect(rowsOf(10_000).length).toBe(10)
    expect(rowsOf(2501).at(-1)).toEqual([1668, 2501])
    expect(
      partsOf(
        [
          [0, 1],
          [0, 2],
        ],
        2000,
      ).map(({ band, from }) => [band[1], from]),
    ).toEqual([
      [1, 0],
      [1, 1000],
      [2, 0],
      [2, 1000],
    ])
  })
})
