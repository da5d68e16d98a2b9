import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it, onTestFinished } from 'vitest'
import { runFreehold } from '#main/cli/run-freehold'
import { sampleFile } from '../metrics/sample-file.ts'

/** What is missing here to print; null where nothing is. */
function findMissing(): string | null {
  if (!existsSync(join(import.meta.dirname, '../../out/main/index.cjs')))
    return 'the app is not built'
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
  const folders = PATH.split(delimiter)
  if (hasDisplay || folders.some((folder) => existsSync(join(folder, 'xvfb-run')))) return null
  return 'there is neither a display nor xvfb'
}

const missing = findMissing()

it.skipIf(missing !== null)(
  `prints a report to a PDF with its figures in it${missing === null ? '' : ` (skipped: ${missing})`}`,
  async () => {
    const { path } = await sampleFile()
    const folder = mkdtempSync(join(tmpdir(), 'freehold-cli-pdf-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const out = join(folder, 'roll.pdf')
    let said = ''
    const code = await runFreehold(
      ['report', 'rent-roll', '--db', path, '--as-of', '2026-10-31', '--out', out],
      {
        readInput: () => Promise.reject(new Error('nothing is read')),
        out: (text) => (said += text),
        err: (text) => (said += text),
        signal: new AbortController().signal,
      },
    )
    expect({ code, said }).toEqual({ code: 0, said: `${out}\n` })
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(out)) }).promise
    const { items } = await (await pdf.getPage(1)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    expect(text).toContain('Rent roll')
    expect(text).toContain(`1 / ${pdf.numPages}`)
    expect(dirname(out)).toBe(folder)
  },
  120_000,
)
