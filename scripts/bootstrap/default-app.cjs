// Packed into the registry runtime as its default app: `electron DIR` then runs DIR as Electron's own does.
'use strict'
const { app } = require('electron')
const { createRequire } = require('node:module')
const { existsSync, readFileSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')

start()

function start() {
  const target = readArguments(process.argv.slice(1))
  if (!target) {
    process.stdout.write(`Electron ${process.versions.electron}\n`)
    process.exit(process.argv.includes('--version') ? 0 : 1)
  }
  const main = resolveMain(resolve(target))
  process.defaultApp = true
  if (!main.endsWith('.mjs')) return void require(main)
  import(pathToFileURL(main)).catch((error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  })
}

/** The app's folder or file; Playwright puts `-r FILE` before it. */
function readArguments(args) {
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '-r' || args[i] === '--require') {
      i += 1
      createRequire(join(process.cwd(), '_'))(args[i])
    } else if (!args[i].startsWith('-')) return args[i]
  }
  return undefined
}

function resolveMain(path) {
  if (!statSync(path).isDirectory()) {
    app.setAppPath(dirname(path))
    return path
  }
  app.setAppPath(path)
  const manifest = join(path, 'package.json')
  if (!existsSync(manifest)) return join(path, 'index.js')
  const { productName, name, version, main } = JSON.parse(readFileSync(manifest, 'utf8'))
  if (productName ?? name) app.setName(productName ?? name)
  if (version) app.setVersion(version)
  return join(path, main ?? 'index.js')
}
