import type { Settings } from '../../config/load.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import { createPrefilter } from '../../engine/prefilter.ts';
import { startKernel } from '../../kernel/kernel.ts';
import { createKernelPrefilter } from '../../kernel/prefilter.ts';
import type { Profile } from '../profile.ts';

/**
 * An engine that takes a little longer to get ready, and then less for each byte.
 * @param profile takes down what it does; the rules are expected to be watched already
 */
export const engineForMuch = (settings: Settings, profile?: Profile): Engine => {
  const engine = createEngine(settings, { prefilter: createKernelPrefilter(startKernel(), createPrefilter) });
  return profile?.time(engine, settings.rules) ?? engine;
};
