import * as fc from 'fast-check';
import type { AcceptedFinding, Finding } from '../../src/rules/finding';

/** Texts with everything in them that some format takes for its own: escapes, line ends, halves of characters, commands. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '%0A::error::x',
    '\n::set-output name=x::y',
    '\r::error file=x::y',
    'a:b,c%25',
    '\u001b[31mred\u001b]0;title\u0007',
    '\u202egnp.exe',
    '\ud800',
    '<script>alert(1)</script>',
    '`` ``` @octocat #1',
    '__proto__',
  ),
);

/** A finding of anything, anywhere. */
export const arbitraryFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('pool-tight', 'pool-gateway-in-ips', 'exception-unused', 'some-rule-of-tomorrow'),
  class: fc.constantFrom('admission' as const, 'runtime' as const, 'capacity' as const, 'style' as const),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  subject: fc.record({
    apiVersion: fc.constantFrom('v1', 'spiderpool.spidernet.io/v2beta1'),
    kind: hostileText,
    namespace: fc.option(hostileText),
    name: hostileText,
    cluster: fc.option(hostileText),
  }),
  field: fc.array(fc.oneof(hostileText, fc.nat(9)), { maxLength: 3 }),
  message: hostileText,
  why: hostileText,
  fix: hostileText,
  origin: fc.oneof(
    hostileText.map(path => ({ type: 'construct' as const, path })),
    fc
      .record({
        file: fc.oneof(
          fc.constantFrom('-', 'a b/%41:,ä#?.yaml', '/etc/x.yaml', '../up.yaml'),
          // No file name holds a NUL.
          hostileText.map(text => `m/${text.replaceAll('\0', '')}.yaml`),
        ),
        position: fc.option(
          fc.record({ line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }), sourceLine: hostileText }),
        ),
      })
      .map(({ file, position }) => ({ type: 'file' as const, file, locate: () => position ?? undefined })),
  ),
});

export const arbitraryAccepted: fc.Arbitrary<AcceptedFinding> = fc.record({
  finding: arbitraryFinding,
  exception: fc.record({
    rule: fc.constant('pool-tight'),
    object: hostileText,
    reason: hostileText,
    owner: hostileText,
    expires: fc.constant('2027-03-31'),
  }),
});
