#!/usr/bin/env node
const [command, ...words] = process.argv.slice(2)
if (command === 'calculate') {
  const { calculate } = await import('./calculate.mjs')
  process.exit(await calculate(words))
}
if (command === 'simulate') {
  const { simulate } = await import('./simulate.mjs')
  process.exit(await simulate(words))
}
await import('./start.mjs')
