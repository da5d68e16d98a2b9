import { join } from 'node:path'
import { build } from 'vite'
import { answerOpenDialog, launchApp, root } from '../../scripts/drive-app.ts'
import { report } from './measure.ts'
import type { PortFigures } from './page-client.ts'
import { writePortableWithDeals } from './portable-with-deals.ts'

// A call over the window's port and an answer of 10,000 rows, each against a bare message channel
// that carries the same payload inside the page.
const rowCount = 10_000

const client = await bundleClient()
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

/** The client as one script, for the page to evaluate. */
async function bundleClient(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'page-client.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the client was not bundled')
  return first.output[0].code
}
