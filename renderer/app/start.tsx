import './theme/styles.ts'
import { createRoot } from 'react-dom/client'
import { bug } from '#shared/bug'
import { App } from './App.tsx'
import { reportUncaughtErrors } from './report-error.ts'

reportUncaughtErrors()
const root = document.querySelector('#root') ?? bug('index.html has no #root')
createRoot(root).render(<App />)
