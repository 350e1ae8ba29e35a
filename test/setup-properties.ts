import fc from 'fast-check';

/** One seed for all properties, so that a run that is green stays green; `FAST_CHECK_SEED=random npm test` looks further. */
const seed = process.env.FAST_CHECK_SEED;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20_261_123) });
