/** Signs that a text was left unfinished. Each pattern is kept narrow: an alarm on ordinary Swedish teaches people to ignore it. */
const patterns: readonly RegExp[] = [
  // […], [ ], [namn], [BELOPP]; not [1] or [sic]: those are written on purpose.
  /\[(?!\d+\]|sic\])[^\]\n]{0,60}\]/iu,
  /\{\{[^}\n]*\}\}|\$\{[^}\n]*\}/u,
  // <namn>, <<belopp>>; not "hyra < 5 000" or "3 > 2".
  /<{1,2}[\p{L}…_.][^<>\n]{0,60}>{1,2}/u,
  /(?<![\p{L}\d])[Xx]{3,}(?![\p{L}\d])/u,
  /_{3,}/u,
  /\.{5,}|…{2,}|-{5,}/u,
  /(?<![\p{L}\d])(?:(?:ÅÅÅÅ|YYYY)(?:[-/]MM(?:[-/]DD)?)?|MM-DD)(?![\p{L}\d])/u,
  // Shouted anywhere; in small letters only as a sentence of its own: "du ombads ange inkomsten här" is ordinary.
  /(?<!\p{L})(?:SKRIV|FYLL\s+I|ANGE|INFOGA|KOMPLETTERA)\s[^.!?\n]{0,60}(?<!\p{L})HÄR(?!\p{L})/u,
  /(?<=^|[.!?:]\s+|\n)(?:Skriv|Fyll\s+i|Ange|Infoga)\s[^.!?\n]{0,60}(?<!\p{L})här(?=[.!\s]*(?:$|\n))/u,
  /(?<!\p{L})(?:INFOGA|FYLL\s+I)\s+(?:TEXT|NAMN|BELOPP|DATUM|SKÄL|MOTIVERING)(?!\p{L})/iu,
  /(?<!\p{L})LOREM(?!\p{L})/iu,
  /(?<!\p{L})(?:TODO|TBD|FIXME)(?!\p{L})/u,
  /(?:^|\s)\?{3,}(?:\s|$)|\?{4,}/u,
]

/** The unfinished places in a text, as they stand; empty when none is found. */
export function placeholders(text: string): string[] {
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(text.normalize('NFC'))
    return found ? [found[0].trim()] : []
  })
}
