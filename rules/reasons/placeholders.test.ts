import { expect, test } from 'vitest'
import { placeholders } from './placeholders.ts'
import { reasonFaults, sameReasons } from './reasons.ts'

test.each([
  'Du har en inkomst på [...] kronor.',
  'Du har en inkomst på […] kronor.',
  'Hej [namn], din ansökan avslås.',
  'Beloppet är [ ] kronor.',
  'Du får XXX kronor.',
  'Du får xxxx kronor i november.',
  'Hyran är ___ kronor.',
  'Ansökan kom in ÅÅÅÅ-MM-DD.',
  'Ansökan kom in YYYY-MM-DD.',
  'SKRIV SKÄLEN HÄR',
  'Skriv din motivering här.',
  'ANGE BELOPP HÄR',
  'Fyll i belopp',
  'Du, <namn>, har ansökt.',
  'Du, <<FÖRNAMN>>, har ansökt.',
  'Hej {{namn}}!',
  'Summan är ${belopp}.',
  'Lorem ipsum dolor sit amet.',
  'TODO motivera hyran',
  'Inkomsten är ??? kronor.',
  'Skälet är ........ och därför',
])('unfinished: %s', (text) => {
  expect(placeholders(text)).toHaveLength(1)
})

test.each([
  'Din inkomst i oktober, 9 000 kronor efter skatt, räcker till hushållets behov.',
  'Hyran (7 200 kr) är skälig; elkostnaden på 650 kr överstiger 450 kr.',
  'Enligt 12 kap. 1 § socialtjänstlagen (2025:400) …',
  'Du skriver att du inte kan arbeta. Här bedömer nämnden att läkarintyget [1] ger stöd för det.',
  'Inkomst < 5 000 kr och hyra > 4 000 kr.',
  'Du ombads att ange vilka konton du har. Uppgiften kom in den 3 november.',
  'Familjen Åååberg i Xxköping finns inte, men storlek XXL och SAAB 9-5 finns.',
  'Perioden 2026-11-01--2026-11-30 – båda dagarna räknas.',
  'Du ombads ange dina inkomster här på kontoret, men du skriver att du inte kunde komma.',
  'Ange gärna fler skäl om du överklagar; handläggaren sitter här i huset.',
  'Vad betyder det? Jo: att du har rätt till bistånd!',
  'Nämnden har frågat när du flyttade in. Du har svarat den 1 maj...',
  'Kostnaden för glasögon kompletterar inte norm för resor hit eller härifrån.',
])('ordinary Swedish: %s', (text) => {
  expect(placeholders(text)).toEqual([])
})

test('the same reasons for another month are the same reasons, other circumstances are not', () => {
  expect(sameReasons('Lönen i oktober räcker.', 'lönen i  NOVEMBER räcker')).toBe(true)
  expect(sameReasons('Lönen är 9 000 kr.', 'Lönen är 9 500 kr.')).toBe(false)
})

test('reasons of forty characters are long enough, thirty-nine are not', () => {
  const sentence = 'Inkomsten täcker behovet i denna månaden'
  expect(sentence).toHaveLength(40)
  expect(reasonFaults(sentence, null)).toEqual([])
  expect(reasonFaults(sentence.slice(0, 39), null)).toEqual(['reasons_written'])
  expect(reasonFaults(`${sentence.slice(0, 20)}${' '.repeat(40)}`, null)).toEqual(['reasons_written'])
})
