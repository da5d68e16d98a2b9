import { z } from 'zod'
import { Simulation } from '../monte-carlo/simulations.ts'

const PortableSimulation = z
  .strictObject(
    Simulation.pick({
      id: true,
      subject: true,
      subjectName: true,
      name: true,
      note: true,
      asOf: true,
      currency: true,
      paths: true,
      seed: true,
      inputHash: true,
      resultHash: true,
      createdAt: true,
    }).extend({
      /** What was asked, what came of it in short, and the whole answer: as the simulation wrote them. */
      ground: z.record(z.string(), z.json()),
      figures: z.json(),
      result: z.json(),
    }).shape,
  )
  .superRefine(({ ground, ...simulation }, context) => {
    const read = Simulation.safeParse({ ...simulation, ...ground, portfolioId: 'any' })
    const [issue] = read.error?.issues ?? []
    if (issue)
      context.addIssue({
        code: 'custom',
        path: issue.path,
        message: `This is no simulation that this version knows: ${issue.message}`,
      })
  })
export type PortableSimulation = z.infer<typeof PortableSimulation>

/** The kept simulations of a portable file. Their money is in minor units: it is hashed as it stands. */
export const portableSimulations = { simulations: z.array(PortableSimulation).default([]) }
