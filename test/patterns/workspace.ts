import type { workspace } from '../../patterns/workspace.ts';
import { assigned, type ExamplesOf, looking } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const workspaceExamples = {
  'bannerbear-token': looking(`bb_pr_${madeUp('hex', 28)}`),
  'builder-io-private-key': looking(`bpk-${madeUp('hex', 32)}`),
  'cal-com-api-key': looking(`cal_live_${madeUp('hex', 32)}`),
  'canva-client-secret': looking(`cnvca${madeUp('base62', 51)}`),
  'clickup-api-token': looking(`pk_${madeUp('digits', 6)}_${madeUp('upper', 32, 2)}`),
  'filestack-app-secret': assigned('filestack', madeUp('upper', 26)),
  'frameio-api-token': looking(`fio-u-${madeUp('base62', 64)}`),
  'gitbook-api-token': looking(`gb_api_${madeUp('base62', 32)}`),
  'hubspot-private-app-token': looking(`pat-eu1-${madeUpUuid()}`),
  'intercom-access-token': looking(`dG9r${madeUp('base62', 55)}=`),
  'intra42-client-secret': looking(`s-s4t2ud-${madeUp('hex', 64)}`),
  'lichess-access-token': looking(`lip_${madeUp('base62', 20)}`),
  'linkedin-client-secret': assigned('linkedin', madeUp('base62', 16)),
  'looker-client-secret': assigned('looker', madeUp('base62', 24)),
} satisfies ExamplesOf<typeof workspace>;
