import { describe, expect, it } from 'vitest'
import { findFirstDifference } from '#shared/first-difference'

describe('findFirstDifference', () => {
  it('finds none in documents that say the same in another order', () => {
    expect(findFirstDifference({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBeNull()
    expect(findFirstDifference({ a: 1, b: undefined }, { a: 1 })).toBeNull()
    expect(findFirstDifference({ a: -0 }, { a: 0 })).toBeNull()
  })

  it('names the first place by a JSON Pointer, fields in the order of their names', () => {
    expect(findFirstDifference({ z: 1, b: [2, 3] }, { z: 9, b: [2, 4] })).toEqual({
      path: '/b/1',
      stored: '3',
      found: '4',
    })
    expect(findFirstDifference({ 'a/b~': 1 }, { 'a/b~': 2 })?.path).toBe('/a~1b~0')
  })

  it('tells what is missing, longer or of another kind', () => {
    expect(findFirstDifference({ a: 1 }, {})).toEqual({ path: '/a', stored: '1', found: null })
    expect(findFirstDifference([1], [1, 2])).toEqual({ path: '/1', stored: null, found: '2' })
    expect(findFirstDifference({ a: [] }, { a: {} })).toEqual({
      path: '/a',
      stored: '[]',
      found: '{}',
    })
    expect(findFirstDifference(0.1 + 0.2, 0.3)).toEqual({
      path: '',
      stored: '0.30000000000000004',
      found: '0.3',
    })
  })

  it('sees a difference behind the part of a long text that it shows', () => {
    const long = 'x'.repeat(500)
    expect(findFirstDifference(`${long}a`, `${long}b`)?.stored).toHaveLength(120)
  })
})
