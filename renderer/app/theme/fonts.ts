import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'

export const bodyFont = "'Inter Variable', 'DejaVu Sans', sans-serif"
export const titleFont = "'Source Serif 4 Variable', 'DejaVu Serif', serif"
