import { expect, test } from 'vitest'
import { voiceFor } from './voice.ts'

const voice = (lang: string, localService = true) => ({ lang, localService })

test('a page is read by a voice of its language that is on the device', () => {
  const voices = [voice('en-US'), voice('sv-SE', false), voice('sv_SE'), voice('fa-IR'), voice('so-SO')]
  expect(voiceFor(voices, 'sv')).toBe(voices[2])
  expect(voiceFor(voices, 'sv-x-lattlast')).toBe(voices[2])
  expect(voiceFor(voices, 'prs')).toBe(voices[3])
  expect(voiceFor(voices, 'so')).toBe(voices[4])
})

test('without one it is not read at all: a voice elsewhere would be told what stands on the page', () => {
  expect(voiceFor([voice('sv-SE', false), voice('en-GB')], 'sv')).toBeNull()
  expect(voiceFor([], 'ar')).toBeNull()
})
