/**
 * What lies over what. The outlines have panes of their own, below everything: on the common pane they
 * would cover markers that were drawn before them.
 */
export const panes = {
  basemap: 210,
  graticule: 215,
  online: 220,
  street: 230,
  regions: 300,
  ownLayer: 320,
  labels: 350,
} as const
/** Fired on the map when markers or labels of regions have come or gone, so that names make room. */
export const marksMoved = 'freehold-marks-moved'

export type PaneName = keyof typeof panes
