import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { samplePdf, samplePng } from '../documents/sample-files.ts'
import { archiveFiles } from '../exports/archive-files.ts'
import { startLedger } from '../ledger/ledger-app.ts'

it('packs the papers of the year’s bookings, byte for byte, with a list that says what each is for', async () => {
  const { api, book, desktop, folder, portfolioId } = await startLedger()
  const attach = (transactionId: string, name: string, content: Buffer) =>
    api.documents.add({
      portfolioId,
      subject: { transactionId },
      kind: 'document',
      name,
      expiresDate: null,
      notes: '',
      file: new File([new Uint8Array(content)], name),
    })
  const roof = await book({
    date: '2025-03-10',
    amount: -125_050,
    category: 'repairs',
    payee: 'Rooney, Sons',
  })
  const taxes = await book({ date: '2025-12-31', amount: -310_000, category: 'property_tax' })
  const before = await book({ date: '2024-12-31', amount: -9900, category: 'repairs' })
  await book({ date: '2025-06-01', amount: -4200, category: 'supplies' })
  await attach(roof.id, 'Roof: invoice.pdf', samplePdf())
  await attach(roof.id, 'roof.png', samplePng())
  await attach(taxes.id, 'County', Buffer.from('paid'))
  await attach(before.id, 'too early.pdf', samplePdf())
  desktop.savePath = join(folder, 'pack.zip')
  await api.reports.export({
    report: 'schedule-e',
    portfolioId,
    propertyIds: [],
    asOf: '2025-12-31',
    period: { kind: 'year_of_day' },
    format: 'zip',
  })
  const files = await archiveFiles(readFileSync(desktop.savePath))
  expect([...files.keys()]).toEqual([
    'Schedule E pack 2025.pdf',
    'Schedule E pack 2025.xlsx',
    'Receipts.csv',
    'Receipts/12 Elm St/2025-03-10 0001 Roof invoice.pdf',
    'Receipts/12 Elm St/2025-03-10 0002 roof.png',
    'Receipts/12 Elm St/2025-12-31 0003 County.txt',
  ])
  expect(files.get('Schedule E pack 2025.pdf')?.toString()).toBe('%PDF-1.7 test')
  const contents = [...files].filter(([path]) => path.startsWith('Receipts/'))
  const kept = [samplePdf(), samplePng(), Buffer.from('paid')]
  expect(contents.map(([, content], k) => content.equals(kept[k] ?? Buffer.alloc(0)))).toEqual([
    true,
    true,
    true,
  ])
  const list = files.get('Receipts.csv')?.toString() ?? ''
  expect(list.split('\r\n').slice(1, 2)).toEqual([
    'Receipts/12 Elm St/2025-03-10 0001 Roof invoice.pdf,2025-03-10,12 Elm St,Repairs,"Rooney, Sons",-1250.5',
  ])
  expect(list.split('\r\n')).toHaveLength(5)
})
