import { readTestNumbers } from '../../../demo/numbers.ts'

/** Skatteverket's published test numbers, in each way people write them. */
export function testNumbers(): string[] {
  const { personnummer, samordningsnummer } = readTestNumbers()
  return [...personnummer, ...samordningsnummer].flatMap((number) => [
    number,
    `${number.slice(2, 8)}-${number.slice(8)}`,
  ])
}
