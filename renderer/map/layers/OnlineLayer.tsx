import type { Coords, DoneCallback } from 'leaflet'
import { useEffect } from 'react'
import type { Settings } from '#shared/settings'
import { api } from '../../app/api.ts'
import { L } from '../leaflet/leaflet.ts'
import { useMap } from '../leaflet/map-context.ts'

type Props = { readonly settings: Settings; readonly onFailed: (error: unknown) => void }

/** Pictures of an online map, asked for by main: the page itself never speaks to a server. */
export function OnlineLayer({ settings, onFailed }: Props) {
  const map = useMap()
  const { onlineMapAttribution } = settings
  useEffect(() => {
    // Written as text, so that a provider's name cannot be a page of its own.
    const attribution = L.DomUtil.create('span')
    attribution.textContent = onlineMapAttribution
    const layer = new OnlineTiles(onFailed, {
      pane: 'online',
      maxNativeZoom: 19,
      attribution: attribution.innerHTML,
    })
    layer.addTo(map)
    return () => void layer.remove()
  }, [map, onlineMapAttribution, onFailed])
  return null
}

class OnlineTiles extends L.GridLayer {
  private readonly onFailed: (error: unknown) => void
  private hasFailed = false

  constructor(onFailed: (error: unknown) => void, options: L.GridLayerOptions) {
    super(options)
    this.onFailed = onFailed
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const image = document.createElement('img')
    image.alt = ''
    void this.load(image, coords).then(
      () => done(undefined, image),
      (error: Error) => {
        // One sentence for a server that is away, not one a tile.
        if (!this.hasFailed) this.onFailed(error)
        this.hasFailed = true
        done(error, image)
      },
    )
    return image
  }

  private async load(image: HTMLImageElement, { x, y, z }: Coords): Promise<void> {
    const across = 2 ** z
    const tile = await api.mapTiles.get({ z, x: ((x % across) + across) % across, y })
    const address = URL.createObjectURL(tile)
    image.src = address
    await image.decode().finally(() => URL.revokeObjectURL(address))
  }
}
