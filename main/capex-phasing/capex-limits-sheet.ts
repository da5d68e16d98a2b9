import type { CapexExport } from './capex-export.ts'
import { addRow, startSheet } from '../exports/worksheet.ts'
import type { SheetCell, Writer } from '../exports/worksheet.ts'

/** What each limit costs, in words, and why the other projects were left. */
export function addLimitsInWords(workbook: Writer, data: CapexExport): void {
  const sheet = workbook.addWorksheet('Limits', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'What', width: 44 },
    { title: 'Binding', width: 10 },
    { title: `A step more is worth (${data.currency})`, width: 22, format: 'money' },
    { title: 'In words', width: 110 },
  ])
  for (const line of linesOf(data)) addRow(sheet, line)
  sheet.commit()
}

function linesOf({ run: { explanation }, nameOf }: CapexExport): SheetCell[][] {
  if (!explanation) return []
  const { limits, whyNot, infeasibility, caution } = explanation
  const notes = [caution, infeasibility?.headline ?? null]
  return [
    ...limits.map(({ name, binding, worth, sentence }) => [
      name,
      binding ? 'yes' : 'no',
      worth?.money ?? null,
      sentence,
    ]),
    ...whyNot.map(({ projectId, sentence }) => [nameOf(projectId), null, null, sentence]),
    ...(infeasibility?.fixes ?? []).map(({ id, sentence }) => [id, null, null, sentence]),
    ...notes.flatMap((note) => (note === null ? [] : [['Note', null, null, note]])),
  ]
}
