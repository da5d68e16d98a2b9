/** Hands a file to the system's save dialog. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  downloadUrl(name, url)
  // The download has its own handle on the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export function downloadUrl(name: string, url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = toFileName(name)
  link.click()
}

const toFileName = (name: string) =>
  name
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 120)
