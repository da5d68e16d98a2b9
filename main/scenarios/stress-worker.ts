import { parentPort, workerData } from 'node:worker_threads'
import { stressSubject } from '#shared/finance/pro-forma/stress-lines'
import type { StressedSubject } from '#shared/stress-pack'
import type { StressTask } from './build-stress-pack.ts'

// Started by path for one pack: a hundred properties take thousands of projections.
const { input, shifts, covenants, name } = workerData as StressTask
const [first, second] = input.properties
const all = stressSubject({ id: null, name }, { input, shifts }, covenants)
const each: StressedSubject[] =
  second === undefined
    ? first === undefined
      ? []
      : [{ ...all, id: first.id, name: first.name }]
    : input.properties.map((property) =>
        stressSubject(property, { input: { ...input, properties: [property] }, shifts }, covenants),
      )

// A thread's port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(second === undefined ? each : [all, ...each])
