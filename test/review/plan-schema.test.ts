import { Ajv } from 'ajv';
import { planJson } from '../../src/review/plan-json';
import schema from '../../src/review/plan-schema.json';
import { planOf, SCENARIO } from './judged-plan';
import { CROWDED, CROWDED_CONTEXT, RUNS } from './scenarios';

/** The schema with every object closed: what is printed and not described fails. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, closed(child)]);
  const sealed = Object.fromEntries(entries);
  return 'properties' in sealed && 'required' in sealed ? { ...sealed, additionalProperties: false } : sealed;
}

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(closed(schema) as object);

test.each([
  ['pools, subnets and unknown demand', SCENARIO, {}],
  ['several pools of one workload at once', RUNS, {}],
  ['networks that are made, reserved addresses, exceptions and overlaps', CROWDED, CROWDED_CONTEXT],
])('the plan is as its schema says: %s', async (_, yaml, context) => {
  const plan: unknown = JSON.parse(JSON.stringify(planJson(await planOf(yaml, context))));
  validate(plan);
  expect(validate.errors).toBeNull();
});

test('the schema refuses another version and an address count that is a number', async () => {
  const plan = planJson(await planOf(SCENARIO));
  expect(validate({ ...plan, version: 2 })).toBe(false);
  expect(validate({ ...plan, pools: [{ ...plan.pools[0], size: 4 }] })).toBe(false);
});
