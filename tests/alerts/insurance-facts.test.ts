import { expect, it } from 'vitest'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty } from '../portfolio/entries.ts'

/** Two properties; what is told of papers that are insurances. */
async function startTwoHouses() {
  const app = await startTestApp()
  const { api, portfolioId } = app
  const { id: elm } = await api.properties.create(newProperty(app))
  const { id: oak } = await api.properties.create({ ...newProperty(app), name: 'Oak House' })
  const keep = (propertyId: string | null, expiresDate: string | null) =>
    api.documents.add({
      portfolioId,
      subject: propertyId === null ? {} : { propertyId },
      kind: 'document',
      paper: 'insurance',
      name: `Policy of ${propertyId}.txt`,
      expiresDate,
      notes: '',
      file: new File([`policy of ${propertyId}`], 'policy.txt', { type: 'text/plain' }),
    })
  const told = async () =>
    (await api.alerts.check({ portfolioId }))
      .filter(({ sentence }) => sentence.includes('insurance'))
      .map(({ sentence, propertyId }) => [sentence, propertyId])
  return { elm, oak, keep, told }
}

// The test app's day is 21 November 2026.
it('an insurance on file is told of before it runs out, and missed where others have theirs', async () => {
  const { elm, oak, keep, told } = await startTwoHouses()
  expect(await told()).toEqual([])
  await keep(elm, '2026-12-21')
  expect(await told()).toEqual([
    ['insurance_expiring', elm],
    ['no_insurance', oak],
  ])
  await keep(oak, '2026-12-22')
  expect(await told()).toEqual([['insurance_expiring', elm]])
})

it('one of the whole portfolio covers every property', async () => {
  const { keep, told } = await startTwoHouses()
  await keep(null, null)
  expect(await told()).toEqual([])
})
