#!/usr/bin/env node
const [command, ...words] = process.argv.slice(2)
if (command === 'calculate') {
  const { calculate } = await import('./calculate.mjs')
  process.exit(await calculate(words))
}
await import('./start.mjs')
