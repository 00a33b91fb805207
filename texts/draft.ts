type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
/** What a key is counted as: two forms in Swedish, or a sentence that says how many. */
type Counted<Key, Said> = Key extends `${infer Bare}_other`
  ? Bare
  : Said extends `${string}{{count}}${string}`
    ? Extract<Key, string>
    : never

/**
 * Texts in a language that residents read. Another number of plural forms than in Swedish is as it should be. That each language is
 * whole is asked by `tidy/texts`; where one is not yet, the page says the Swedish sentence.
 */
export type Draft<Swedish> = {
  readonly [Key in keyof Swedish]?: Swedish[Key] extends string ? string : Draft<Swedish[Key]>
} & {
  readonly [Key in keyof Swedish as `${Counted<Key, Swedish[Key]>}_${Form}`]?: string
}
