import type { Settings } from '../config/load.ts';
import type { Profile } from './profile.ts';
import type { ScanRequest } from './request.ts';

/** What a request says in place of the settings: plain values, which threads can be handed. */
export type Chosen = Partial<Pick<Settings, 'minConfidence' | 'inlineAllow' | 'inlineAllowOthers'>>;

/** What a request says in place of the settings. */
export const chosen = ({ minConfidence, inlineAllow }: ScanRequest): Chosen => ({
  ...(minConfidence && { minConfidence }),
  ...(inlineAllow === false && { inlineAllow, inlineAllowOthers: false }),
});

/** The same settings; what their rules do is taken down. */
export const watchedBy = (profile: Profile | undefined, settings: Settings): Settings =>
  profile ? { ...settings, rules: profile.watch(settings.rules) } : settings;
