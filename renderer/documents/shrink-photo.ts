/** A photo made so many pixels high, for places that need no more. */
export async function shrinkPhoto(photo: Blob, height: number): Promise<Blob> {
  const bitmap = await createImageBitmap(photo, { resizeHeight: height, resizeQuality: 'medium' })
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
}
