import type { aws } from '../../patterns/aws.ts';
import { type Examples, type InText, inTexts } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

const id = (prefix: string, seed = 1) => `${prefix}${madeUp('base32', 16, seed)}`;
const KEY_ID = id('AKIA');
const TEMPORARY_ID = id('ASIA', 2);
const SECRET = madeUp('base64', 40, 3);
const STARTS_WITH_SLASH = `/${madeUp('base64', 39, 4)}`;
const SESSION = `IQoJb3JpZ2lu${madeUp('base64', 400, 5)}==`;
const PLAIN_SESSION = madeUp('base64', 300, 6);
const ACCOUNT = madeUp('digits', 12, 7);
const BEDROCK = `ABSK${madeUp('base64', 128, 8)}`;
const BEDROCK_SHORT = `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?Action=${madeUp('base62', 90)}`).toString('base64')}`;
const MWS = `amzn.mws.${madeUpUuid(9)}`;
const APPSYNC = `da2-${madeUp('lower', 26, 10)}`;

/** Every spelling in which a secret access key was seen to be assigned. */
const ASSIGNMENTS: readonly [InText, ...InText[]] = [
  (s) => `AWS_SECRET_ACCESS_KEY=${s}`,
  (s) => `export AWS_SECRET_ACCESS_KEY="${s}"`,
  (s) => `set AWS_SECRET_ACCESS_KEY=${s}`,
  (s) => `$Env:AWS_SECRET_ACCESS_KEY="${s}"`,
  (s) => `aws_secret_access_key = ${s}`,
  (s) => `aws_secret_access_key=${s}\r`,
  (s) => `  "SecretAccessKey": "${s}",`,
  (s) => `{\\"SecretAccessKey\\":\\"${s}\\"}`,
  (s) => `secretAccessKey: ${s}`,
  (s) => `  secretAccessKey: '${s}' # rotate`,
  (s) => `const client = new S3({ secretAccessKey: "${s}" });`,
  (s) => `const secretAccessKey: string = \`${s}\`;`,
  (s) => `String secretKey = "${s}";`,
  (s) => `System.setProperty("aws.secretKey", "${s}");`,
  (s) => `.withSecretKey("${s}")`,
  (s) => `cloud.aws.credentials.secretKey=${s}`,
  (s) => `  secret_key = "${s}"`,
  (s) => `variable "aws_secret" { default = "${s}" }`,
  (s) => `'secret_key' => '${s}',`,
  (s) => `awsSecretKey := "${s}"`,
  (s) => `AWS_SECRET_KEY ?= ${s}`,
  (s) => `ENV["AWS_SECRET_ACCESS_KEY"] ||= "${s}"`,
  (s) => `os.getenv("AWS_SECRET_ACCESS_KEY", "${s}")`,
  (s) => `<SecretAccessKey>${s}</SecretAccessKey>`,
  (s) => `<add key="AWSSecretKey" value="${s}"/>`,
  (s) => `aws configure set aws_secret_access_key ${s}`,
  (s) => `tool --secret-key ${s} --bucket b`,
  (s) => `Secret access key: ${s}`,
  (s) => `AWS_SECRET_ACCESS_KEY_PROD: "${s}"`,
  (s) => `let aws_secret_access_key: &str = "${s}";`,
  (s) => `\${AWS_SECRET_ACCESS_KEY:-${s}}`,
];

export const awsExamples = {
  'aws-access-key-id': {
    found: [
      { text: `const id = '${KEY_ID}';`, secret: KEY_ID },
      { text: `AKIA${madeUp('upper', 16, 11)}`, secret: `AKIA${madeUp('upper', 16, 11)}` },
      { text: `AWS_ACCESS_KEY_ID=${TEMPORARY_ID}`, secret: TEMPORARY_ID },
      { text: `The key ${KEY_ID} was pushed by mistake.`, secret: KEY_ID },
      { text: `"line one\\n${KEY_ID}\\n"`, secret: KEY_ID },
      { text: `?AWSAccessKeyId%3D${KEY_ID}%26x`, secret: KEY_ID },
      { text: id('ABIA', 3), secret: id('ABIA', 3) },
      { text: id('ACCA', 4), secret: id('ACCA', 4) },
    ],
    quiet: [
      `AKIA${'IOSFODNN7'}EXAMPLE`,
      `AKIA${'X'.repeat(16)}`,
      id('AROA'),
      id('AIDA'),
      id('AGPA'),
      id('ANPA'),
      `x${KEY_ID}`,
      `${KEY_ID}Q`,
      `akia${madeUp('lower', 16)}`,
    ],
  },
  'aws-secret-access-key': {
    found: [
      { text: `AWS_SECRET_ACCESS_KEY=${STARTS_WITH_SLASH}`, secret: STARTS_WITH_SLASH },
      ...inTexts(SECRET, ...ASSIGNMENTS),
      // The CSV files of the IAM console, constructor arguments.
      { text: `Access key ID,Secret access key\n${KEY_ID},${SECRET}\n`, secret: SECRET },
      { text: `alice,,${KEY_ID},${SECRET},https://console`, secret: SECRET },
      { text: `credentials {\n  id: ${KEY_ID}\n  secret: ${SECRET}\n}`, secret: SECRET },
      { text: `new BasicAWSCredentials("${KEY_ID}", "${SECRET}")`, secret: SECRET },
    ],
    quiet: [
      `AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLEKEY'}`,
      `aws_secret_access_key = ${madeUp('hex', 40)}`,
      `AWS_SECRET_ACCESS_KEY=${SECRET}a`,
      'AWS_SECRET_ACCESS_KEY=${{ secrets.AWS_SECRET_ACCESS_KEY }}',
      'AWS_SECRET_ACCESS_KEY=your-secret-access-key-goes-in-this-place',
      `"aws-sdk": { "integrity": "sha512-${madeUp('base64', 86)}==" }`,
      `secretKey: process.env.theSecretAccessKeyOfTheAccount`,
    ],
  },
  'aws-session-token': {
    found: [
      ...(inTexts(
        PLAIN_SESSION,
        (s) => `aws_session_token = ${s}`,
        (s) => `"SessionToken": "${s}"`,
      ) as [never]),
      { text: `"SecurityToken": "${SESSION}"`, secret: SESSION },
      { text: `curl -H 'x-amz-security-token: ${SESSION}'`, secret: SESSION },
      { text: SESSION, secret: SESSION },
      ...inTexts(
        `FwoGZXIvYXdz${madeUp('base62', 200)}%2F%2B${madeUp('base62', 60)}%3D`,
        (s) => `X-Amz-Security-Token=${s}&X`,
      ),
    ],
    quiet: ['aws_session_token = <token>', `sessionToken: ${'a'.repeat(200)}`, `session = ${madeUp('base64', 60)}`],
  },
  'aws-account-id': {
    found: [
      { text: `aws_account_id = "${ACCOUNT}"`, secret: ACCOUNT },
      { text: `AWS_ACCOUNT=${ACCOUNT}`, secret: ACCOUNT },
      { text: `  accountId: '${ACCOUNT}',`, secret: ACCOUNT },
      { text: `role_arn = arn:aws:iam::${ACCOUNT}:role/deploy`, secret: ACCOUNT },
      { text: `arn:aws-cn:sns:cn-north-1:${ACCOUNT}:topic`, secret: ACCOUNT },
    ],
    quiet: [
      `aws_account_id = "${'1234'}56789012"`,
      `arn:aws:iam::${'1111'}22223333:role/deploy`,
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
      `arn:aws:s3:::bucket-${ACCOUNT}`,
      `timestamp = ${ACCOUNT}`,
      `discount = ${ACCOUNT}`,
    ],
  },
  'aws-bedrock-api-key': {
    found: [
      { text: `AWS_BEARER_TOKEN_BEDROCK=${BEDROCK}`, secret: BEDROCK },
      { text: `Authorization: Bearer ${BEDROCK_SHORT}`, secret: BEDROCK_SHORT },
    ],
    quiet: [`ABSK${madeUp('base64', 60)}`, 'bedrock-api-key-<your key>'],
  },
  'aws-mws-auth-token': {
    found: [{ text: `MWSAuthToken=${MWS}`, secret: MWS }],
    quiet: ['amzn.mws.00000000-0000-0000-0000-000000000000', 'amzn.mws.id'],
  },
  'aws-appsync-api-key': {
    found: [{ text: `x-api-key: ${APPSYNC}`, secret: APPSYNC }],
    quiet: [`da2-${'abcdefghijklmnopqrstuvwxyz'}`, 'da2-short'],
  },
} satisfies Record<(typeof aws)[number]['id'], Examples>;
