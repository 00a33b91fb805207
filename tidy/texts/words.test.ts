import { expect, test } from 'vitest'
import { languageCodes } from '../../texts/language-codes.ts'
import { glossary } from '../../texts/sv/glossary.ts'
import { glossary as uk } from '../../texts/uk/glossary.ts'
import { readGlossary } from './read.ts'
import { otherWords } from './words.ts'

test.each(languageCodes)('%s has a word of its own for each word of the law, and says what it means', async (code) => {
  const words = Object.values(await readGlossary(code))
  expect(new Set(words.map(({ word }) => word.toLowerCase())).size).toBe(Object.keys(glossary).length)
  expect(words.filter(({ word, meaning }) => word.trim() === '' || meaning.trim() === '')).toEqual([])
})

test('a sentence that has another word than the glossary is listed, one with the word bent is not', () => {
  const swedish = new Map([
    ['a', 'Vi betalar hyran efter beslutet.'],
    ['b', 'Din skuld är högre.'],
  ])
  const own = new Map([
    ['a', 'Ми сплатимо оренду після вироку.'],
    ['b', 'Ваші борги більші.'],
  ])
  expect(otherWords(swedish, own, uk)).toEqual(['a: «рішення»?'])
})
