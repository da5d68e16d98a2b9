import { ipcRenderer } from 'electron'

// The page asks for its line to the main process once; main checks who is asking (main/electron/ports.ts).
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'rpc:connect') return
  const port = event.ports[0]
  if (port) ipcRenderer.postMessage('rpc:connect', null, [port])
})
