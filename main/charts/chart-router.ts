import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'

const imageFilter = [{ name: 'PNG image', extensions: ['png'] }]

export const chartRouter = os.charts.router({
  savePng: os.charts.savePng.handler(async ({ context, input }) => {
    const suggested = toExportName(`${input.title} ${context.today()}`, 'png')
    const path = await context.desktop.askSavePath('Save the chart', suggested, imageFilter)
    if (path === null) return null
    await writeExport(path, Buffer.from(input.image.slice(input.image.indexOf(',') + 1), 'base64'))
    return path
  }),
})
