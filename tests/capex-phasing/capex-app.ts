import type { Project } from '#shared/projects'
import { runCommand } from '#main/audit/run-command'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty } from '../portfolio/entries.ts'
import type { TestApp } from '../optimizations/test-app.ts'
import { CAPEX_EXAMPLE } from '../solvers/solve-capex.ts'

/** The example of the contract as projects of a house, money in cents. */
export async function startCapexApp() {
  const app = await startTestApp()
  const property = await app.api.properties.create(newProperty(app))
  const projects = await addProjects(app, property.id)
  return { app, property, projects }
}

async function addProjects({ context }: TestApp, propertyId: string): Promise<Project[]> {
  const projects = CAPEX_EXAMPLE.projects.map((project): Project => ({
    id: `project-${project.id}`,
    propertyId,
    name: `Project ${project.id}`,
    cost: project.cost * 100,
    durationMonths: project.durationMonths,
    upliftMonthly: project.upliftMonthly * 100,
    startMonth: null,
    deadline: null,
    status: 'idea',
    notes: '',
  }))
  const file = context.files.requireWritable()
  await runCommand(file, { label: 'Add projects' }, async (tx, { at }) => {
    for (const project of projects) {
      await tx
        .insertInto('projects')
        .values({ ...project, createdAt: at, updatedAt: at })
        .execute()
    }
  })
  return projects
}

/** The example as the wizard hands it over, with the ids of the books. */
export const capexInput = (changes: object = {}) => ({
  ...CAPEX_EXAMPLE,
  precedence: [{ before: 'project-A', after: 'project-C' }],
  projects: CAPEX_EXAMPLE.projects.map((project) =>
    Object.assign({}, project, { id: `project-${project.id}`, name: `Project ${project.id}` }),
  ),
  ...changes,
})
