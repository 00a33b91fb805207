import fc from 'fast-check'
import { expect, test } from 'vitest'
import { easyUpTo, readability } from './lix.ts'

test('words to a sentence and long words of a hundred, as the measure is made', () => {
  expect(readability('Du får pengar. Vi betalar i maj.')).toMatchObject({ lix: 18, words: 7, hard: [] })
  // Ten words, two of more than six letters: 10 + 20.
  expect(readability('Hyran är för hög, och du kan inte sänka bostadskostnaden nuvarande')?.lix).toBe(29)
  expect(readability('sexbok')?.lix).toBe(1)
  expect(readability('sjubokn')?.lix).toBe(101)
})

test('nothing to read is not judged', () => {
  for (const text of ['', ' \n ', '… – !', '(12 kap. 1 § SoL)']) expect(readability(text)).toBeNull()
})

test('an abbreviation, an amount and a provision do not end a sentence', () => {
  expect(readability('Enligt 12 kap. 1 § får du 5 000 kr.')?.words).toBe(9)
  expect(readability('Du får det. (12 kap. 1 § socialtjänstlagen (2025:400))')).toMatchObject({ words: 3, lix: 3 })
})

const long =
  'Eftersom du inte har lämnat in de kontoutdrag som vi bad om den 3 november och inte heller har svarat när vi ringde kan vi inte räkna ut ditt behov.'

test('the sentences to shorten are named, the hardest first', () => {
  const harder =
    'Utredningen visar att hushållets sammanlagda inkomster överstiger riksnormen och de skäliga kostnader som socialnämnden har godtagit för den aktuella månaden enligt riktlinjerna.'
  const found = readability(`Hej. ${long} ${harder}`)
  expect(found?.hard.map((one) => one.text)).toEqual([harder, long])
  expect(found?.lix).toBeGreaterThan(easyUpTo)
})

const word = fc.constantFrom('du', 'får', 'hyran', 'ersättning', 'månaden', 'vi', 'socialtjänsten')
const sentence = fc.array(word, { minLength: 2, maxLength: 40 })
const capital = (words: readonly string[]) => {
  const text = words.join(' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

test('a sentence cut in two is never harder, and what is said to be hard shrinks', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), (words, at) => {
      const cut = 1 + (at % (words.length - 1))
      const whole = readability(capital(words))
      const halves = readability(`${capital(words.slice(0, cut))} ${capital(words.slice(cut))}`)
      expect(halves?.words).toBe(whole?.words)
      expect(halves?.lix).toBeLessThanOrEqual(whole?.lix ?? 0)
      for (const hard of halves?.hard ?? []) expect(hard.words).toBeLessThan(whole?.words ?? 0)
    }),
  )
})

test('the order of sentences changes nothing, and any text gets an answer', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      const said = (all: readonly string[][]) => readability(all.map(capital).join(' '))?.lix
      expect(said(sentences.toReversed())).toBe(said(sentences))
    }),
  )
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => (readability(text)?.lix ?? 0) >= 0))
})
