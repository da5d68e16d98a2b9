import { readFileSync } from 'node:fs'
import { ProFormaFile, type ProFormaInput } from '#shared/scenarios/pro-forma'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The property that worked-property.py works out, as a file has it and as the engine takes it. */
export const workedFile: unknown = JSON.parse(read('worked-property.json'))
export const workedInput: ProFormaInput = ProFormaFile.parse(workedFile)

/** What the script printed: by line, in cents, entry m for month m. */
export const workedLines: Readonly<Record<string, readonly number[]>> = byColumn(
  read('worked-property.csv'),
)

function byColumn(csv: string): Record<string, number[]> {
  const [head = '', ...rows] = csv.trim().split('\n')
  return Object.fromEntries(
    head.split(',').map((name, at) => [name, rows.map((row) => Number(row.split(',')[at]))]),
  )
}
