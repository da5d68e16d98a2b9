import { bug } from '#shared/bug'

const inlined = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'text-anchor',
] as const

/** A drawn SVG as a PNG data address at twice its size, on the page's own ground. */
export async function svgToPng(svg: SVGSVGElement): Promise<string> {
  const { width, height } = svg.getBoundingClientRect()
  const copy = copyWithStyles(svg)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const source = new XMLSerializer().serializeToString(copy)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const context = canvas.getContext('2d') ?? bug('a canvas has no 2d context')
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}

// An image has no access to the page's style sheets: what they say is written onto the elements.
function copyWithStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return bug('the copy of an svg is no svg')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const originals = [svg, ...svg.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const [index, element] of copies.entries()) {
    const original = originals[index] ?? bug('the copy has other elements')
    const style = getComputedStyle(original)
    for (const name of inlined) element.setAttribute(name, style.getPropertyValue(name))
  }
  return copy
}
