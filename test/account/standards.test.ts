import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { evaluateAccount } from '../../src/account/evaluate.ts';
import { speakerOf } from '../../src/account/texts/text.ts';
import { accountFormats } from '../../src/report/account/formats.ts';
import { deniedState, evaluation, goodState, memberState, newState } from './states.ts';
import { python } from './tools.ts';

const hasModule = (name: string): boolean =>
  python !== undefined && spawnSync(python, ['-c', `import ${name}`]).status === 0;

type Findings = Record<string, unknown>[];

const written = (format: 'ocsf' | 'asff', language: 'en' | 'ko'): Findings =>
  [newState, goodState, memberState, deniedState].flatMap((state) => {
    const report = { baseline: 'modern', accounts: [evaluateAccount(state, evaluation)], requests: 1 } as const;
    const options = { color: false, explain: false, quiet: false, version: '1.2.3' };
    const verdicts = { failOn: 'high', strict: false } as const;
    return JSON.parse(accountFormats[format](report, { ...options, verdicts, speaker: speakerOf(language) }));
  });

/** What a judge written in Python says of findings: one line a fault. */
const faultsOf = (findings: Findings, judge: string): string[] => {
  const { status, stdout, stderr } = spawnSync(python!, ['-c', judge], { input: JSON.stringify(findings) });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString().split('\n').filter(Boolean);
};

/** The models of https://pypi.org/project/py-ocsf-models/ for the class 2003. */
const OCSF = `
import json, sys
from py_ocsf_models.events.findings.compliance_finding import ComplianceFinding
for event in json.load(sys.stdin):
    try: ComplianceFinding.model_validate(event)
    except Exception as fault: print(str(fault).replace(chr(10), ' '))
`;

/** AWS's own description of what BatchImportFindings takes, values of enumerations included. */
const ASFF = `
import json, sys
from botocore.session import get_session
from botocore.validate import ParamValidator
shape = get_session().get_service_model('securityhub').operation_model('BatchImportFindings').input_shape
findings = json.load(sys.stdin)
def enums(shape, value, path):
    if shape.type_name == 'structure':
        for name, inner in value.items():
            if name in shape.members: enums(shape.members[name], inner, path + '.' + name)
    elif shape.type_name == 'list':
        for inner in value: enums(shape.member, inner, path)
    elif shape.type_name == 'string' and shape.enum and value not in shape.enum:
        print(path + ': ' + value)
for finding in findings:
    report = ParamValidator().validate({'Findings': [finding]}, shape)
    if report.has_errors(): print(report.generate_report().replace(chr(10), ' '))
    enums(shape, {'Findings': [finding]}, '')
`;

describe.skipIf(!hasModule('py_ocsf_models'))('ocsf (skipped when py-ocsf-models is absent)', () => {
  test.each(['en', 'ko'] as const)('each event is a compliance finding, %s', (language) => {
    expect(faultsOf(written('ocsf', language), OCSF)).toEqual([]);
  });

  test('one that is none is noticed', () => {
    const [event] = written('ocsf', 'en');
    expect(
      faultsOf(
        [
          { ...event, type_uid: 1 },
          { ...event, metadata: {} },
        ],
        OCSF,
      ),
    ).toHaveLength(2);
  });
});

describe.skipIf(!hasModule('botocore'))('asff (skipped when botocore is absent)', () => {
  test.each(['en', 'ko'] as const)('BatchImportFindings takes each finding, %s', (language) => {
    expect(faultsOf(written('asff', language), ASFF)).toEqual([]);
  });

  test('one that it does not take is noticed', () => {
    const [finding] = written('asff', 'en');
    const { Id: _, ...nameless } = finding!;
    const badly = [nameless, { ...finding, Compliance: { Status: 'GOOD' } }, { ...finding, Other: 1 }];
    expect(faultsOf(badly, ASFF)).toHaveLength(3);
  });
});
