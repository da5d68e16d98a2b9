import { describe, expect, it } from 'vitest'
import { type Bar, barsGeometry } from '../../renderer/ui/bars/bars-geometry.ts'

const bar = (key: string, value: number | null): Bar => ({
  key,
  name: key,
  value,
  text: '',
  isMain: false,
})

describe('lying bars', () => {
  it('are as long as their figures, from the names to the room for figures', () => {
    // 660 wide, 176 for names and 84 for figures: 400 for the largest.
    const { lines, zero, height } = barsGeometry([bar('a', 10), bar('b', 5), bar('c', null)], 660)
    expect([zero, height]).toEqual([176, 88])
    expect(lines.map(({ x, length }) => [x, length])).toEqual([
      [176, 400],
      [176, 200],
      [176, 0],
    ])
  })

  it('go left below nothing, with their figures at that end', () => {
    // 84 more for figures on the left: 400 for 30 + 10.
    const { lines, zero } = barsGeometry([bar('a', 30), bar('b', -10)], 744)
    expect(zero).toBe(360)
    expect(lines.map(({ x, length, textX }) => [x, length, textX])).toEqual([
      [360, 300, 666],
      [260, 100, 254],
    ])
  })

  it('are none where all figures are nothing', () => {
    expect(barsGeometry([bar('a', 0)], 660).lines[0]?.length).toBe(0)
  })
})
