// Packs the built app into `dist`.
//   package.mjs          every format that can be made here
//   package.mjs --dir    only the folder that the package test starts
import { readFileSync, rmSync } from 'node:fs'
import { arch } from 'node:os'
import { join } from 'node:path'
import { isOfficialRelease, runtimeVersion } from './bootstrap/electron.mjs'
import { electronDist, root } from './bootstrap/places.mjs'
import { SetupError, newNodePath, run, say } from './bootstrap/run.mjs'

const unpacked = join(root, 'dist', 'linux-unpacked')
const folderOnly = process.argv.includes('--dir')

try {
  await packApp()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  process.exitCode = 1
}

async function packApp() {
  if (folderOnly) return packFolder()
  if (isOfficialRelease()) return packRelease()
  say('This is a development package: a release is packed where Electron can be downloaded.')
  await packFolder()
  return packTarball()
}

async function packFolder() {
  rmSync(unpacked, { recursive: true, force: true })
  await builder(['--dir'])
  say(`Packed ${unpacked}`)
}

async function packRelease() {
  await builder([])
  say(`Packed ${join(root, 'dist')}`)
}

/** Made with the system's own tools, since the packager would download an archiver. */
async function packTarball() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const file = join(root, 'dist', `freehold-${version}-linux-${arch()}-development.tar.gz`)
  await run('tar', [
    '--use-compress-program=gzip -3',
    '--transform=s/^linux-unpacked/freehold/',
    '-cf',
    file,
    '-C',
    join(root, 'dist'),
    'linux-unpacked',
  ])
  say(`Packed ${file}`)
}

function builder(args) {
  const runtime = [`-c.electronDist=${electronDist}`, `-c.electronVersion=${runtimeVersion()}`]
  return run('electron-builder', [...args, '--publish=never', ...runtime], {
    env: { PATH: newNodePath() },
    failure: 'The app could not be packed.',
  })
}
