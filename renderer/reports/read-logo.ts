/** An image that was chosen as an address that holds it whole. */
export function readAsDataAddress(file: File): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () =>
      reject(reader.error ?? new Error('the image was not read')),
    )
    reader.readAsDataURL(file)
  })
}
