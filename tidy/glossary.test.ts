import { expect, test } from 'vitest'
import { sources } from '../law/sources.ts'
import { checkGlossary, domainWords } from './documents/glossary.ts'
import { code, files, roomOf } from './tree.ts'

const named = files.filter((file) => ['base', 'law', 'rules', 'api', 'server'].includes(roomOf(file.path)))

test('every domain word has its row in the glossary', () => {
  expect(domainWords(code).size).toBeGreaterThan(40)
  expect(checkGlossary(files.find((file) => file.path === 'GLOSSARY.md')?.text, named, Object.keys(sources))).toEqual(
    [],
  )
})

test('a word without a row, a word twice, a banned one, an unknown § and a word nobody uses are found', () => {
  const glossary = `| In code | Swedish | § | What |\n|---|---|---|---|
| need | behov | SoL 12:1 | What is decided |\n| need | behov | SoL 12:1 | Again |\n| errand | ärende | SoL 99:1 | A case |\n| comet | komet | house | |`
  const broken = [{ path: 'api/needs.ts', text: 'export const readNeeds = errand\nexport const planet = 1' }]
  expect(checkGlossary(glossary, broken, ['SoL 12:1'])).toEqual([
    'GLOSSARY.md: no row for planet, from api/needs.ts (planet)',
    'GLOSSARY.md: need stands twice',
    'GLOSSARY.md: errand cites SoL 99:1, which law/sources.ts does not have',
    'GLOSSARY.md: errand is a banned synonym of case',
    'GLOSSARY.md: the row of comet has four cells, none empty',
    'GLOSSARY.md: nothing in the code is called comet',
  ])
  expect(checkGlossary(undefined, [], [])).toEqual(['GLOSSARY.md: missing'])
})
