import { ipcRenderer } from 'electron'

// Hands the page the solver's line, when main sends one; the page of the graphics card has no other.
ipcRenderer.on('gpu:port', ({ ports }) => {
  window.postMessage('gpu:port', '*', [...ports])
})
