import { refuse } from '../../../base/refusal.ts'

const letters: Readonly<Record<string, string>> = {
  æ: 'ä',
  Æ: 'Ä',
  ø: 'ö',
  Ø: 'Ö',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
  ð: 'd',
  Ð: 'D',
  đ: 'd',
  Đ: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  '&': '+',
  '\u2013': '-',
  '\u2014': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2019': "'",
  '\u2018': "'",
  '´': "'",
  '`': "'",
  _: '-',
}

/**
 * Text in the signs Swedish banks take (`0-9A-Za-zåäöÅÄÖ/-?:().,'+` and space); the rest is written over, or left out where there is nothing near.
 * Refuses `payment_file.unwritable` if no letter or digit remains: the bank would turn the payment back.
 */
export function bankText(text: string, most: number): string {
  const written = [...text.normalize('NFC')]
    .map(bankSign)
    .join('')
    .replace(/ +/g, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/^[ /]+/, '')
  const cut = written.slice(0, most).trimEnd()
  return /[0-9A-Za-zåäöÅÄÖ]/.test(cut) ? cut : refuse('payment_file.unwritable')
}

function bankSign(sign: string): string {
  if (allowed.test(sign)) return sign
  if (/\s/.test(sign)) return ' '
  const near = letters[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
  return [...near].every((one) => allowed.test(one)) ? near : ''
}

const allowed = /^[0-9A-Za-zåäöÅÄÖ/\-?:().,'+ ]$/
