import { join } from 'node:path'
import { answerOpenDialog, launchApp } from '../../scripts/drive-app.ts'
import { bundleScript } from './bundle-script.ts'
import { report } from './measure.ts'
import type { PortFigures } from './page-client.ts'
import { writePortableWithDeals } from './portable-with-deals.ts'

// A call over the window's port and an answer of 10,000 rows, each against a bare message channel
// that carries the same payload inside the page.
const rowCount = 10_000

const client = await bundleScript(join(import.meta.dirname, 'page-client.ts'))
const running = await launchApp()
const portable = join(running.userData, 'many-deals.json')
writePortableWithDeals(portable, rowCount)
await answerOpenDialog(running.app, portable)
await running.page.getByTestId('import-portable').click()
await running.page.getByTestId('dashboard').waitFor({ timeout: 60_000 })

await running.page.evaluate(client)
const figures = await running.page.evaluate(() =>
  (window as unknown as { measurePort: () => Promise<PortFigures> }).measurePort(),
)
if (figures.rowCount !== rowCount) throw new Error(`expected ${rowCount} rows`)
report('Message there and back inside the page', figures.bareCall)
report('IPC call (settings.get)', figures.call, figures.bareCall)
report('10,000 rows as one message inside the page', figures.bareRows)
report('IPC answer of 10,000 rows (deals.list)', figures.rows, figures.bareRows)
await running.close()
