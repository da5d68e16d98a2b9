import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

// Runs every bench in a process of its own, one after the other, so that none warms another.
const files = globSync('**/*.bench.ts', { cwd: import.meta.dirname }).sort()
for (const file of files) {
  console.log(`\n${file}`)
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, file)],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exitCode = 1
}
