import { describe, expect, test } from 'vitest'
import { asks } from '../gates/asks.test-helper.ts'
import { closeFacts } from '../gates/facts.test-helper.ts'

const close = (unhandedConcerns: number) => asks('barn.orosanmalan', 'case.close', closeFacts({ unhandedConcerns }))

describe('barn.orosanmalan', () => {
  test('blocks closing a case while a report of concern has been handed to nobody', () => {
    expect(close(1)).toEqual(['concern_handed'])
    expect(close(2)).toEqual(['concern_handed'])
  })
  test('lets through where each report has been handed over, and where none was called for', () => {
    expect(close(0)).toEqual([])
  })
})
