import { decoderMarks } from '../../src/engine/decode/decoders.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { layOut } from '../../src/engine/tables/lay-out.ts';
import { TableRules } from '../../src/engine/tables/rules.ts';
import { RuleTables } from '../../src/engine/tables/tables.ts';
import { anchorOf } from '../../src/kernel/anchors.ts';
import { heldRunOf } from '../../src/scan/history/held-run.ts';

/** Rules as the build lays them out. */
export const inTables = (rules: readonly Rule[]): TableRules => {
  const placed = rules.map((rule) => ({ rule: { ...rule, run: heldRunOf(rule) }, part: 'all', length: 0 }));
  return new TableRules(new RuleTables(layOut(placed, { marks: decoderMarks, anchorOf })), {
    dataOf: (number) => ({
      fields: {},
      patterns: rules[number]!.patterns.map(({ source, flags }) => [source, flags]),
      code: Object.keys(rules[number]!),
    }),
    load: () => rules,
  });
};
