import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from '../errors.ts'

const placeholders = ['{z}', '{x}', '{y}']

/** Where the pictures of an online map come from: a secure address with {z}, {x} and {y} in it. */
export const TileAddress = z
  .string()
  .trim()
  .max(500)
  .refine((address) => placeholders.every((part) => address.includes(part)), {
    message: 'The address needs {z}, {x} and {y} in it.',
  })
  .refine(isSecureAddress, { message: 'The address begins with https://.' })

/** Encrypted, or a server on this machine. */
function isSecureAddress(address: string): boolean {
  const tile = fillTileAddress(address, { z: 0, x: 0, y: 0 })
  const { protocol, hostname } = URL.canParse(tile) ? new URL(tile) : { protocol: '', hostname: '' }
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')
}

const highestZoom = 20

/** A square of the world map: 2^z by 2^z of them at zoom z, counted from the north-west corner. */
export const TilePlace = z
  .strictObject({
    z: z.int().min(0).max(highestZoom),
    x: z.int().min(0),
    y: z.int().min(0),
  })
  .refine(({ z, x, y }) => Math.max(x, y) < 2 ** z, { message: 'There is no such tile.' })
export type TilePlace = z.infer<typeof TilePlace>

/** `…/{z}/{x}/{y}.png` → `…/3/1/2.png`. */
export const fillTileAddress = (address: string, { z, x, y }: TilePlace): string =>
  address.replaceAll('{z}', `${z}`).replaceAll('{x}', `${x}`).replaceAll('{y}', `${y}`)

export const mapTiles = {
  /** One picture of the online map, asked for by main; refused while the online map is off. */
  get: oc
    .errors({ ONLINE_MAP_OFF: errors.ONLINE_MAP_OFF, ONLINE_MAP_FAILED: errors.ONLINE_MAP_FAILED })
    .input(TilePlace)
    .output(z.instanceof(Blob)),
}
