import { describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { newProperty } from '../portfolio/entries.ts'

async function withHouse() {
  const app = await startTestApp()
  const property = await app.api.properties.create(newProperty(app))
  return { app, propertyId: property.id }
}

const roof = (propertyId: string) => ({
  propertyId,
  name: 'New roof',
  cost: 4_000_000,
  durationMonths: 3,
  upliftMonthly: 25_000,
  startMonth: null,
  deadline: '2027-06',
  status: 'idea' as const,
  notes: '',
})

const projectsOf = async ({ api }: TestApp, propertyId: string) =>
  (await api.properties.get({ propertyId, asOf: '2026-11-21' })).projects

describe('A project', () => {
  it('is added, changed and deleted, each taken back by one undo', async () => {
    const { app, propertyId } = await withHouse()
    const project = await app.api.projects.create(roof(propertyId))
    const { propertyId: _, id, ...fields } = project
    await app.api.projects.update({ id, ...fields, cost: 4_500_000, status: 'running' })
    expect(await projectsOf(app, propertyId)).toEqual([
      { ...project, cost: 4_500_000, status: 'running' },
    ])
    await app.api.projects.delete({ projectId: id })
    expect(await projectsOf(app, propertyId)).toEqual([])
    for (const left of [1, 1, 0]) {
      await app.api.audit.undo()
      expect(await projectsOf(app, propertyId)).toHaveLength(left)
    }
  })

  it('is weighed by the planner of works as it was entered', async () => {
    const { app, propertyId } = await withHouse()
    const { id } = await app.api.projects.create(roof(propertyId))
    const { portfolioId } = app
    const facts = await app.api.capexPhasing.facts({ portfolioId, asOf: '2026-11-21' })
    expect(facts.projects.map((project) => [project.id, project.cost, project.deadline])).toEqual([
      [id, 4_000_000, '2027-06'],
    ])
  })

  it('is refused in words without a price, a length or a property', async () => {
    const { app, propertyId } = await withHouse()
    const refused = { code: 'BAD_REQUEST' }
    const { projects } = app.api
    await expect(projects.create({ ...roof(propertyId), cost: -1 })).rejects.toMatchObject(refused)
    await expect(projects.create({ ...roof(propertyId), durationMonths: 0 })).rejects.toMatchObject(
      refused,
    )
    await expect(projects.create(roof('nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(projects.delete({ projectId: 'nowhere' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
