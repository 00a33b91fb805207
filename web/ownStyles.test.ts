import { expect, test } from 'vitest'
import { withoutUnused } from './ownStyles.ts'

const scripts = `cl('aksel-button', size && 'aksel-button--' + size)`

test('what only a part that is not there would use is left out; everything else stays', () => {
  const styles = [
    '.aksel-button{color:red}',
    '.aksel-button--small .aksel-button__icon{color:blue}',
    '.aksel-button-group{color:red}',
    '.aksel-table,.aksel-button:hover{color:green}',
    '@media print{.aksel-table__cell{color:red}}',
    'body .own{color:red}',
    ':root{--ax-text:#000}',
  ].join('\n')
  const left = withoutUnused(styles, scripts)
  expect(left).not.toContain('aksel-table')
  expect(left).not.toContain('@media')
  expect(left).not.toContain('aksel-button-group')
  for (const kept of ['.aksel-button{', '.aksel-button__icon', '.aksel-button:hover{', '.own{', '--ax-text'])
    expect(left).toContain(kept)
})
