/** Writes facts into a sentence: `{{name}}` becomes the fact of that name; a fact that is missing leaves nothing. */
export const fill = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  fillWith(sentence, (name) => String(facts[name] ?? ''))

/** The same with facts told one by one: only those the sentence names. */
export const fillWith = (sentence: string, tell: (name: string) => string): string =>
  sentence.includes('{{') ? sentence.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => tell(name)) : sentence
