/** What a string needs before it is set: nothing taken away that can be read, nothing left that breaks the file or its neighbours. */
export function plainText(text: string, glyphs: ReadonlySet<number>, unshown: Set<string>): string {
  return breakable(
    [
      ...text
        .toWellFormed()
        .normalize('NFC')
        .replace(/\r\n?|[\u2028\u2029]/g, '\n'),
    ]
      .map(sign)
      .join(''),
  )

  function sign(one: string): string {
    if (one === '\n' || kept.test(one)) return one
    if (one === '\t') return ' '
    if (dropped.test(one)) return ''
    if (glyphs.has(one.codePointAt(0) ?? 0)) return one
    unshown.add(one)
    return '□'
  }
}

// Control signs, private use, tags and bidirectional embeddings: unseen by the reader, and an override would turn round what follows.
const dropped =
  /[\p{Cc}\p{Co}\p{Cn}\u00ad\u200b\u2060-\u2065\u202a-\u202e\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|[\ufe00-\ufe0f]/u
// Joiners, marks of direction and isolates shape Arabic; the typesetter draws nothing for them.
const kept = /[\u200c-\u200f\u2066-\u2069]/u

/** A word too long for a line would run off the paper: it may break, unseen, at every fortieth sign. */
function breakable(text: string): string {
  return text.replace(/\S{50,}/gu, (word) => word.replace(/.{40}/gu, '$&\u200b'))
}
