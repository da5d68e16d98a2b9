const { app, BrowserWindow } = require('electron')

// The least an Electron app can do: one sandboxed window with one word in it.
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true },
  })
  window.once('ready-to-show', () => window.show())
  window.loadURL('data:text/html,<p data-testid="dashboard">Ready</p>')
})
