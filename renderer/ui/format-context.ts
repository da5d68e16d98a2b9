import { createContext } from 'react'
import type { FigureFormat } from './format.ts'

export const FormatContext = createContext<FigureFormat>({
  currency: 'USD',
  locale: 'en-US',
  areaUnit: 'sqft',
})
