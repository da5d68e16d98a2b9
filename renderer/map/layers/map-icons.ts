import type { DivIconOptions } from 'leaflet'
import { L } from '../leaflet/leaflet.ts'
import styles from '../map.module.css'

/** An icon that says in words what it shows, for whoever reaches it by keyboard or hears it. */
export class SpokenIcon extends L.DivIcon {
  private readonly words: string

  constructor(options: DivIconOptions, words: string) {
    super(options)
    this.words = words
  }

  override createIcon(oldIcon?: HTMLElement): HTMLElement {
    const icon = super.createIcon(oldIcon)
    icon.setAttribute('aria-label', this.words)
    icon.setAttribute('title', this.words)
    return icon
  }
}

const smallest = 24
const growth = 3

/** Wider for a higher class, so that size tells what colour tells. */
export const markerSize = (classNumber: number | null): number =>
  smallest + growth * Math.max(0, (classNumber ?? 1) - 1)

type MarkerLook = { readonly classNumber: number | null; readonly isApproximate: boolean }

export function markerIcon({ classNumber, isApproximate }: MarkerLook, words: string): SpokenIcon {
  const size = markerSize(classNumber)
  const mark = document.createElement('span')
  mark.className = [
    styles['marker'],
    styles[`class${classNumber ?? 0}`],
    isApproximate ? styles['approximate'] : '',
  ].join(' ')
  mark.textContent = classNumber === null ? '–' : String(classNumber)
  return new SpokenIcon({ html: mark, className: '', iconSize: [size, size] }, words)
}

// Room for one character of a figure.
const digitWidth = 7.5

export function clusterIcon(count: string, figure: string, words: string): SpokenIcon {
  const pill = document.createElement('span')
  pill.className = styles['cluster'] ?? ''
  pill.append(line('clusterCount', count), ' ', line('clusterFigure', figure))
  const width = Math.max(44, 20 + digitWidth * Math.max(count.length, figure.length))
  return new SpokenIcon({ html: pill, className: '', iconSize: [width, 40] }, words)
}

function line(name: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = styles[name] ?? ''
  element.textContent = text
  return element
}

export const pinIcon = (words: string): SpokenIcon =>
  new SpokenIcon(
    {
      html: Object.assign(document.createElement('span'), { className: styles['pin'] }),
      className: '',
      iconSize: [34, 34],
      iconAnchor: [17, 41],
    },
    words,
  )
