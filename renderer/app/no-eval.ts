import { z } from 'zod'

// The page's policy allows no eval, and zod would try one to speed itself up. Imported before any schema.
z.config({ jitless: true })
