/** The files of a letter as it came over the line, decoded. */
export const attachmentsOf = (letter: string): { name: string; content: Buffer }[] =>
  letter.split(/^--\S+$/m).flatMap((part) => {
    const name = /^Content-Disposition: attachment;\s+filename="?([^"\r\n]+)"?/im.exec(part)?.[1]
    if (name === undefined) return []
    const coded = part.slice(part.search(/\r?\n\r?\n/)).replaceAll(/\s/g, '')
    return [{ name, content: Buffer.from(coded, 'base64') }]
  })
