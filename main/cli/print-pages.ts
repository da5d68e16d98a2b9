import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { CommandError } from './command.ts'

const root = join(import.meta.dirname, '..', '..')
const patienceMs = 120_000

/**
 * Prints a page of the app's own bundle from the command line: the app is started without a
 * window, on a virtual display where there is none, reads the data file, prints, and ends.
 *
 * @param route `/print/…`
 * @throws CommandError when the app is not built here, or refuses
 */
export async function printPages(
  db: string,
  route: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const program = findProgram()
  const folder = mkdtempSync(join(tmpdir(), 'freehold-print-'))
  try {
    const [job, out] = [join(folder, 'job.json'), join(folder, 'pages.pdf')]
    writeFileSync(job, JSON.stringify({ db, route, out }))
    const said = await runProgram(program, [`--print-job=${job}`], folder, signal)
    if (existsSync(out)) return readFileSync(out)
    throw refusalOf(`${out}.error`, said)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

function findProgram(): string {
  const isBuilt = existsSync(join(root, 'out/main/index.cjs'))
  try {
    const program: unknown = isBuilt ? createRequire(import.meta.url)('electron') : null
    if (typeof program === 'string' && existsSync(program)) return program
  } catch {
    // Said below: what is missing is set up by the same command.
  }
  throw new CommandError(
    'app_not_built',
    'A PDF is printed by the app itself, which is not built here. Run `npm start` once, or write to a .xlsx or .csv file.',
    '--out',
  )
}

/** Answers what the program said on its error stream. */
function runProgram(
  program: string,
  args: readonly string[],
  userData: string,
  signal: AbortSignal,
): Promise<string> {
  const [first, ...rest] = withDisplay([program, root, ...args, ...runtimeFlags()])
  const child = spawn(first ?? program, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, FREEHOLD_USER_DATA: userData },
    // A group of its own: an end must also reach what the virtual display has started.
    detached: !isWindows,
  })
  const end = () => {
    if (child.pid === undefined || child.exitCode !== null) return
    if (isWindows) child.kill()
    else process.kill(-child.pid)
  }
  signal.addEventListener('abort', end, { once: true })
  const patience = setTimeout(end, patienceMs)
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise((resolve) => {
    const done = (text: string) => {
      clearTimeout(patience)
      resolve(text)
    }
    child.once('error', (error) => done(error.message))
    child.once('exit', () => done(said))
  })
}

const isWindows = process.platform === 'win32'

/** Without a display the app gets a virtual one: it needs one even to show nothing. */
function withDisplay(command: readonly string[]): readonly string[] {
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return command
  if (PATH.split(delimiter).some((folder) => existsSync(join(folder, 'xvfb-run'))))
    return ['xvfb-run', '-a', ...command]
  throw new CommandError(
    'no_display',
    'A PDF is printed by the app itself, which needs a display. Install xvfb, or write to a .xlsx or .csv file.',
    '--out',
  )
}

const runtimeFlags = (): string[] => [
  // Chromium's sandbox refuses to run for root; containers often have no other user.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader',
]

function refusalOf(path: string, said: string): CommandError {
  if (existsSync(path)) {
    const { code, message }: { code: string; message: string } = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    return new CommandError(code, message, '--db')
  }
  const reason = said.trim().split('\n').at(-1) ?? ''
  return new CommandError(
    'not_printed',
    `The app could not be started to print the PDF. Write to a .xlsx or .csv file instead. ${reason}`.trim(),
    '--out',
  )
}
