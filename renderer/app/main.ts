import './no-eval.ts'

// Only now anything with a schema: what several chunks share would otherwise run before the line above.
void import('./start.tsx')
