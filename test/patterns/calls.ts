import type { calls } from '../../patterns/calls.ts';
import { type ExamplesOf, inTexts } from './examples.ts';

const PASSWORD = ['Quarry', '_82x', 'Lm'].join('');

export const callExamples = {
  'database-call-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `$link = mysqli_connect('db.shop.net', 'shop', '${secret}', 'shop');`,
      (secret) => `$db = new PDO("mysql:host=db;dbname=shop", 'shop', '${secret}');`,
      (secret) => `DriverManager.getConnection(url, "shop", "${secret}");`,
      (secret) => `db.auth("admin", "${secret}")`,
    ),
    quiet: [
      "mysqli_connect('localhost', 'root', '')",
      'mysqli_connect($host, $user, $password)',
      "new PDO('sqlite:a.db')",
      'DriverManager.getConnection(url, "user", "password");',
    ],
  },
  'login-call-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `server.login("alice@shop.net", "${secret}")`,
      (secret) => `new NetworkCredential("alice", "${secret}")`,
      (secret) => `requests.get(url, auth=('alice', '${secret}'))`,
      (secret) => `credentials += Credentials("Realm", "repo.shop.net", "alice", "${secret}")`,
    ),
    quiet: [
      'server.login("user", "password")',
      'auth=("user", "pass")',
      'new NetworkCredential("alice", Secret.Value)',
      'form.login("email", "remember_me")',
      "auth = ('alice', '{password}')",
    ],
  },
  'secure-string-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `$p = ConvertTo-SecureString '${secret}' -AsPlainText -Force`,
      (secret) => `ConvertTo-SecureString -AsPlainText -Force -String "${secret}"`,
    ),
    quiet: ['ConvertTo-SecureString $password -AsPlainText -Force', "ConvertTo-SecureString '01000000d08c9d' -Key $k"],
  },
  'expect-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `expect "password:"\nsend "${secret}\\r"`,
      (secret) => `expect "*?assword:*" { send -- "${secret}\\r" }`,
      (secret) => `child.expect('Password: ')\nchild.sendline('${secret}')`,
    ),
    quiet: ['expect "password:"\nsend "$password\\r"', 'expect "$ "\nsend "exit\\r"'],
  },
  'declared-default-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `variable "db_password" {\n  type = string\n  default = "${secret}"\n}`,
      (secret) => `  DBPassword:\n    NoEcho: true\n    Type: String\n    Default: ${secret}\n`,
      (secret) => `"DBPassword": {\n  "NoEcho": "true",\n  "Default": "${secret}"\n}`,
    ),
    quiet: [
      'variable "db_password" {\n  type = string\n}\nvariable "name" {\n  default = "shop_2x"\n}',
      '  DBPassword:\n    NoEcho: true\n    Type: String\n',
      'variable "db_password" { default = "" }',
    ],
  },
} satisfies ExamplesOf<typeof calls>;
