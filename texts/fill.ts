/** Writes facts into a sentence: `{{name}}` becomes the fact of that name; a fact that is missing leaves nothing. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(facts[name] ?? ''))
}
