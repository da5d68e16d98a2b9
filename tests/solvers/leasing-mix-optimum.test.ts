import { describe, expect, it } from 'vitest'
import { EXAMPLE, solve } from './solve-leasing.ts'
describe('x', () => { it('y', () => { console.log(JSON.stringify(solve(EXAMPLE), null, 1)); console.log(JSON.stringify(solve({...EXAMPLE, mode: 'whole'}), null, 1)); expect(1).toBe(1) }) })
