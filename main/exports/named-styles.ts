/**
 * The styles of a workbook with a name for each way in which its cells look, so that whoever gets it
 * changes, say, all money at once. The library that writes workbooks knows no named styles.
 *
 * @param xml `xl/styles.xml` as it writes it
 *
 * Check: a bold cell with `#,##0.00` below a thin line → “Freehold money total”.
 */
export function nameStyles(xml: string): string {
  const looks = listOf(xml, 'cellXfs', 'xf')
  const [normal = ''] = listOf(xml, 'cellStyleXfs', 'xf')
  const names = namesOf(xml, looks)
  const named = looks.map((look, index) => look.replace(/ xfId="\d+"/, ` xfId="${index}"`))
  const styles = looks.slice(1).map((look) => look.replace(/ xfId="\d+"/, ''))
  const lines = names.map((name, index) =>
    index === 0
      ? '<cellStyle name="Normal" xfId="0" builtinId="0"/>'
      : `<cellStyle name="${name}" xfId="${index}"/>`,
  )
  return [
    ['cellStyleXfs', [normal, ...styles]] as const,
    ['cellXfs', named] as const,
    ['cellStyles', lines] as const,
  ].reduce((text, [tag, items]) => replaceList(text, tag, items), xml)
}

/** The elements of a list; each is either empty or has no element of its own name within it. */
function listOf(xml: string, list: string, item: string): string[] {
  const [, inside = ''] = new RegExp(`<${list}[ >][^>]*>?(.*?)</${list}>`, 's').exec(xml) ?? []
  return inside.match(new RegExp(`<${item}(?: [^>]*)?/>|<${item}[ >].*?</${item}>`, 'gs')) ?? []
}

const replaceList = (xml: string, list: string, items: readonly string[]): string =>
  xml.replace(
    new RegExp(`<${list}[ >].*?</${list}>`, 's'),
    () => `<${list} count="${items.length}">${items.join('')}</${list}>`,
  )

/** None twice; the first is what a cell is that says nothing. */
function namesOf(xml: string, looks: readonly string[]): string[] {
  const parts = {
    fonts: listOf(xml, 'fonts', 'font'),
    borders: listOf(xml, 'borders', 'border'),
    formats: new Map(
      listOf(xml, 'numFmts', 'numFmt').map((line) => [
        attribute(line, 'numFmtId'),
        attribute(line, 'formatCode'),
      ]),
    ),
  }
  const taken = new Map<string, number>()
  return looks.map((look) => {
    const name = ['Freehold', kindOf(look, parts), roleOf(look, parts), alignmentOf(look)]
      .filter((word) => word !== '')
      .join(' ')
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return count === 1 ? name : `${name} ${count}`
  })
}

type Parts = {
  readonly fonts: readonly string[]
  readonly borders: readonly string[]
  readonly formats: ReadonlyMap<string, string>
}

const attribute = (element: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? ''

/** Formats that every spreadsheet knows by a number. */
const commonFormats: Readonly<Record<string, string>> = {
  '0': 'text',
  '2': 'decimal',
  '3': 'count',
  '10': 'percent',
  '14': 'date',
}

function kindOf(look: string, { formats }: Parts): string {
  const id = attribute(look, 'numFmtId')
  const code = formats.get(id)
  if (code === undefined) return commonFormats[id] ?? 'number'
  if (code.includes('%')) return 'exact percent'
  if (code.includes('yy')) return 'date'
  if (code.includes('×')) return 'multiple'
  if (!code.includes('[Red]')) return 'ratio'
  return code.startsWith('#,##0.0') ? 'money' : 'whole money'
}

function roleOf(look: string, { fonts, borders }: Parts): string {
  const font = fonts[Number(attribute(look, 'fontId'))] ?? ''
  const border = borders[Number(attribute(look, 'borderId'))] ?? ''
  if (/<top style="medium"/.test(border)) return 'grand total'
  if (/<top style=/.test(border)) return 'total'
  if (/<bottom style=/.test(border)) return 'heading'
  if (/<sz val="1[2-9]"/.test(font)) return 'title'
  return font.includes('<b/>') ? 'bold' : ''
}

const alignmentOf = (look: string): string =>
  attribute(/<alignment[^>]*>/.exec(look)?.[0] ?? '', 'horizontal')
