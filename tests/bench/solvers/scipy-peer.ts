import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { resolveOptions } from '#shared/optimizer/optimizer-input'
import { buildMatrix } from '#solvers/model/matrix'
import type { Model } from '#solvers/model/model'

/** SciPy's own HiGHS as a process beside ours: the same matrix in a file, the answer on its output. */
export type Peer = { readonly python: string; readonly version: string }

export type PeerRun = {
  readonly wallMs: number
  readonly userMs: number
  readonly peakMb: number
  readonly objective: number | null
  readonly gap: number
}

/** Debian's python3-scipy first, then whatever Python is on the path; `null` when neither has SciPy. */
export function findPeer(): Peer | null {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const script = 'import scipy; print(scipy.__version__)'
    const { status, stdout } = spawnSync(python, ['-c', script], { encoding: 'utf8' })
    if (status === 0) return { python, version: stdout.trim() }
  }
  return null
}

/** Writes a model as the peer reads it: a line of JSON, then the arrays one after the other. */
export function writeModel(path: string, model: Model, options: { timeLimitSec: number }): void {
  const { isMaximised, scaling, integrality, ...matrix } = buildMatrix(model)
  const { colCost, colLower, colUpper, rowLower, rowUpper, starts, indices, values } = matrix
  const arrays = Object.entries({
    colCost,
    colLower,
    colUpper,
    rowLower,
    rowUpper,
    starts,
    indices,
    values,
    ...(integrality && { integrality }),
  })
  const head = {
    isMaximised,
    objectiveFactor: scaling.objective,
    timeLimitSec: options.timeLimitSec,
    relativeGap: resolveOptions({}).mipRelGap,
    arrays: arrays.map(([name, list]) => [
      name,
      list instanceof Int32Array ? '<i4' : '<f8',
      list.length,
    ]),
  }
  const file = openSync(path, 'w')
  writeSync(file, `${JSON.stringify(head)}\n`)
  for (const [, list] of arrays) {
    writeSync(file, new Uint8Array(list.buffer, list.byteOffset, list.byteLength))
  }
  closeSync(file)
}

export function runPeer({ python }: Peer, path: string): PeerRun {
  const began = performance.now()
  const script = join(import.meta.dirname, 'scipy-peer.py')
  const { status, stdout, stderr } = spawnSync(python, [script, path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the peer failed: ${stderr}`)
  return { ...JSON.parse(stdout), wallMs: performance.now() - began }
}
