// Property tests draw the same values every time, so that a failure is the change's own; GREENROOM_SEED=17 draws others.
import * as fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.GREENROOM_SEED ?? 1) });
