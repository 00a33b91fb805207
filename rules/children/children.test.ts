import { describe, expect, test } from 'vitest'
import { hasBoth, isConsidered, lacking, noWords } from './analysis.ts'
import { occasionsOf } from './occasions.ts'
import { silent } from './voice.ts'

const written = 'Barnet byter skola om familjen måste flytta.'

describe('SoL 3:1: occasions on which each child is always asked about', () => {
  test('a debt and travel to a child by what is applied for; an emergency and a demand on the home by what is said', () => {
    expect(occasionsOf(['rent_debt', 'income_support'], [])).toEqual(['debt'])
    expect(occasionsOf(['electricity_debt', 'child_visits'], [])).toEqual(['about_child', 'debt'])
    expect(occasionsOf(['income_support'], ['housing_demand', 'emergency'])).toEqual(['emergency', 'housing_demand'])
  })
  test('what may matter noticeably is no occasion of the list, and other needs are none', () => {
    expect(occasionsOf(['income_support', 'glasses'], ['noticeable'])).toEqual([])
  })
})

describe('SoL 3:1: what is written of one child', () => {
  test('either what it means or why it does not is enough where nothing always asks', () => {
    expect(isConsidered(noWords)).toBe(false)
    expect(isConsidered({ ...noWords, ifGranted: written })).toBe(false)
    expect(isConsidered({ ...noWords, ifRejected: written })).toBe(true)
    expect(isConsidered({ ...noWords, notNoticeable: written })).toBe(true)
    expect(isConsidered({ ...noWords, notNoticeable: '  kort  ' })).toBe(false)
  })
  test('both outcomes, where it is always asked: why it does not matter is then not enough', () => {
    expect(hasBoth({ ...noWords, ifGranted: written, ifRejected: written })).toBe(true)
    const why = { ...noWords, notNoticeable: written }
    expect(lacking(why, 'both', false)).toEqual(['ifGranted', 'ifRejected'])
    expect(lacking({ ...noWords, ifRejected: written }, 'both', false)).toEqual(['ifGranted'])
    expect(lacking(why, 'considered', false)).toEqual([])
    expect(lacking(noWords, 'considered', false)).toEqual(['ifRejected'])
    expect(lacking(noWords, 'nothing', false)).toEqual([])
  })

  test('SoL 3:2: and its own voice, where something that touches it is rejected', () => {
    const talked = { ...silent, offered: true, result: 'talked', said: written, weight: written } as const
    expect(lacking(noWords, 'nothing', true)).toEqual(['voice'])
    expect(lacking({ ...noWords, voice: { ...talked, weight: '' } }, 'nothing', true)).toEqual(['voice'])
    expect(lacking({ ...noWords, voice: talked }, 'nothing', true)).toEqual([])
  })
})
