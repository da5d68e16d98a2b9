import { useEffect, useRef } from 'react'

type Props = {
  readonly blob: Blob
  /** Empty where the name stands beside the picture. */
  readonly alt: string
  readonly className?: string | undefined
}

/** A picture from bytes; the address it is shown under is given back with it. */
export function BlobImage({ blob, alt, className }: Props) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(blob)
    if (image.current !== null) image.current.src = url
    return () => URL.revokeObjectURL(url)
  }, [blob])
  return <img ref={image} alt={alt} className={className} />
}
