import { decoderMarks } from '../../src/engine/decode/decoders.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { layOut } from '../../src/engine/tables/lay-out.ts';
import { TableRules } from '../../src/engine/tables/rules.ts';
import { RuleTables } from '../../src/engine/tables/tables.ts';
import { anchorOf } from '../../src/kernel/anchors.ts';
import { extentOf } from '../../src/regex/extent.ts';
import { heldRunOf } from '../../src/scan/history/held-run.ts';

/** A rule with what the build adds to it. */
export const asLaidOut = (rule: Rule): Rule => {
  const extent = extentOf(rule);
  return { ...rule, run: heldRunOf(rule), ...(extent && { extent }) };
};

/** Rules as the build lays them out. */
export const inTables = (rules: readonly Rule[]): TableRules => {
  const placed = rules.map((rule) => ({ rule: asLaidOut(rule), part: 'all', length: 0 }));
  return new TableRules(new RuleTables(layOut(placed, { marks: decoderMarks, anchorOf })), {
    dataOf: (number) => ({
      fields: {},
      patterns: rules[number]!.patterns.map(({ source, flags }) => [source, flags]),
      code: Object.keys(rules[number]!),
    }),
    load: () => rules,
  });
};
