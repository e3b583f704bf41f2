import { file, type LeakyFile } from './leaky-file.ts';

/** The same kinds of files as they may be committed: placeholders, references, public halves, switches. */
export const quietFiles: readonly LeakyFile[] = [
  file('.env.example', 'DB_PASSWORD=\nSECRET_KEY=change-me\nAPI_TOKEN=your-token-here\nMAIL_PASSWORD=null'),
  file('.npmrc', '//registry.npmjs.org/:_authToken=${NPM_TOKEN}\nalways-auth=true'),
  file('.yarnrc.yml', 'npmAuthToken: "${NPM_TOKEN}"\nnpmAlwaysAuth: true'),
  file('.netrc', 'machine git.acme-corp.net\n  login deploy\n  password $PASSWORD'),
  file('.pgpass', '# hostname:port:database:username:password'),
  file('.my.cnf', '[client]\nuser=root\npassword='),
  file('.pypirc', '[pypi]\nusername = __token__\npassword = <your token>'),
  file('.bash_history', 'cd src\ngit push origin main\nexport PASSWORD=$(pass show db)\nread -s PASSWORD\npasswd me'),
  file('.ssh/config', 'Host *\n  PasswordAuthentication no\n  IdentityFile ~/.ssh/id_ed25519'),
  file(
    '.ssh/id_ed25519.pub',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8mVb0Q2qkVdRx9kzB7n0Y5c1m8p3uWfTtq2sGhLxRa me@acme',
  ),
  file('.gitconfig', '[credential]\n  helper = osxkeychain\n[user]\n  signingkey = 8A9F0D3C5E7B1246'),
  file('.muttrc', 'set imap_pass = `pass show mail`\nset imap_passive = no'),
  file('.msmtprc', 'account default\npasswordeval "pass show mail"'),
  file('config/database.yml', "production:\n  password: <%= ENV['DB_PASSWORD'] %>"),
  file(
    'settings.py',
    "SECRET_KEY = os.environ['SECRET_KEY']\nPASSWORD_HASHERS = ['django.contrib.auth.hashers.Argon2PasswordHasher']",
  ),
  file(
    'application.properties',
    'spring.datasource.password=${DB_PASSWORD}\nmanagement.endpoint.env.keys-to-sanitize=password',
  ),
  file(
    'appsettings.json',
    '{ "ConnectionStrings": { "Default": "Server=db1;Database=shop;Integrated Security=true" } }',
  ),
  file(
    'main.tf',
    'variable "db_password" {\n  type      = string\n  sensitive = true\n}\nresource "x" "y" {\n  password = var.db_password\n  psk      = var.psks[each.key].psk\n}',
  ),
  file('terraform.tfvars.example', 'db_password = "changeme"'),
  file(
    'group_vars/all.yml',
    'mysql_root_password: "{{ vault_mysql_root_password }}"\nansible_become_pass: "{{ lookup(\'env\', \'PASS\') }}"',
  ),
  file(
    'templates/secrets.yaml',
    '{{- $password := include "common.secrets.passwords.manage" (dict "secret" .) }}\n  password: {{ $password | b64enc | quote }}\nenablePasswordDB: true',
  ),
  file('values.yaml', 'auth:\n  existingSecret: ""\n  passwordSecretKey: password\n  usePasswordFiles: true'),
  file(
    'deployment.yaml',
    'image: docker.io/acme/sealed-secrets-controller:0.31.0-debian-12-r0\nenv:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: db\n        key: password',
  ),
  file('.sops.yaml', 'creation_rules:\n  - age: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'),
  file(
    'etc/redis/redis.conf',
    '# requirepass foobared\n# sentinel auth-pass mymaster MySUPER--secret-0123passw0rd\nuser default on nopass ~* +@all',
  ),
  file(
    'router.cfg',
    'hostname r1\nsnmp-server community public RO\nenable secret 5 {{ secret }}\nservice password-encryption',
  ),
  file('etc/ipsec.secrets', '# : PSK "secret"\ninclude /etc/ipsec.d/*.secrets'),
  file('preseed.cfg', 'd-i passwd/root-login boolean false\nd-i user-setup/allow-password-weak boolean false'),
  file('.bundle/config', 'BUNDLE_PATH: "vendor/bundle"\nBUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"'),
  file('auth.json', '{"http-basic": {}, "github-oauth": {}}'),
  file('shop.postman_collection.json', '{"basic":[{"key":"password","value":"{{password}}","type":"string"}]}'),
  file(
    'web.config',
    '<add key="Password" value="%DB_PASSWORD%" />\n<machineKey validationKey="AutoGenerate,IsolateApps" />',
  ),
  file('userlist.txt', '"shop" ""'),
];
