const { app, BrowserWindow } = require('electron')

// The least that prints: a hidden window with a page from a file, and the milliseconds from one to the other.
app.on('window-all-closed', () => undefined)
app.whenReady().then(async () => {
  const start = performance.now()
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadFile(process.argv.at(-1))
  const options = { pageSize: 'A4', displayHeaderFooter: true, generateTaggedPDF: false }
  await window.webContents.printToPDF(options)
  process.stdout.write(`${performance.now() - start}\n`, () => app.quit())
})
