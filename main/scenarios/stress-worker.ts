import { parentPort, workerData } from 'node:worker_threads'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { stressSubject } from '#shared/finance/pro-forma/stress-lines'
import type { ProFormaProperty } from '#shared/scenarios/pro-forma'
import type { StressAnswer, StressTask } from './build-stress-pack.ts'

// Started by path for one pack: a hundred properties take thousands of projections.
parentPort?.postMessage(answer(workerData as StressTask))

function answer({ input, shifts, covenants, name }: StressTask): StressAnswer {
  const alone = (property: ProFormaProperty) => ({ ...input, properties: [property] })
  const owes = (property: ProFormaProperty): boolean =>
    projectTotal(alone(property)).lines.balance.some((balance) => balance > 0)
  const owing = input.properties.filter(owes)
  const free = input.properties.filter((property) => !owing.includes(property))
  const each = owing.map((property) =>
    stressSubject(property, { input: alone(property), shifts }, covenants),
  )
  const together = { input: { ...input, properties: owing }, shifts }
  return {
    subjects:
      owing.length > 1 ? [stressSubject({ id: null, name }, together, covenants), ...each] : each,
    freeOfDebt: free.map((property) => property.name),
  }
}
