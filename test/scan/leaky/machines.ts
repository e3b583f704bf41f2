import { file, type LeakyFile } from './leaky-file.ts';
import { base64, generated, thoughtUp } from './words.ts';

/** How machines are set up: installers, configuration management, infrastructure as code. */
export const machineFiles: readonly LeakyFile[] = [
  file(
    'acme.PublishSettings',
    `<publishProfile publishMethod="MSDeploy" userName="$acme" userPWD="${generated(641, 60)}" />`,
    1,
  ),
  file('sysprep.inf', `[GuiUnattended]\nAdminPassword="${thoughtUp(642)}"`, 2),
  file('Groups.xml', `<Properties cpassword="${base64(generated(643, 32))}" userName="Administrator" />`, 1),
  file(
    'Autounattend.xml',
    `<AutoLogon>\n  <Password>\n    <Value>${base64(generated(644, 24))}</Value>\n    <PlainText>false</PlainText>\n  </Password>\n</AutoLogon>`,
    3,
  ),
  file(
    'preseed.cfg',
    `d-i passwd/root-password password ${thoughtUp(645)}\nd-i passwd/user-password-crypted password $6$${generated(646, 16)}$${generated(647, 86)}`,
    1,
    2,
  ),
  file(
    'ks.cfg',
    `rootpw --plaintext ${thoughtUp(648)}\nuser --name=me --password=${thoughtUp(649)}\nrootpw --iscrypted $6$${generated(650, 16)}$${generated(651, 86)}\nbootloader --password=${thoughtUp(652)}`,
    1,
    2,
    3,
    4,
  ),
  file(
    'user-data',
    `#cloud-config\nusers:\n  - name: me\n    plain_text_passwd: ${thoughtUp(653)}\n    passwd: $6$${generated(654, 16)}$${generated(655, 86)}\nchpasswd:\n  list: |\n    me:${thoughtUp(656)}`,

    5,
    8,
  ),
  file(
    'hieradata/common.yaml',
    `mysql::server::root_password: '${thoughtUp(657)}'\nprofile::db::password: ${thoughtUp(658)}\nsnmp::ro_community: ${thoughtUp(659)}`,
    1,
    2,
  ),
  file(
    'host_vars/db1.yml',
    `ansible_ssh_pass: ${thoughtUp(660)}\nmysql_users:\n  - name: shop\n    password: "${thoughtUp(661)}"\npostgresql_user_password: ${thoughtUp(662)}`,
    1,
    4,
    5,
  ),
  file(
    'inventory/hosts',
    `[db]\ndb1 ansible_host=10.0.0.1 ansible_user=root ansible_ssh_pass=${thoughtUp(663)} ansible_become_password='${thoughtUp(664)}'`,
    2,
  ),
  file(
    'pillar/mysql.sls',
    `mysql:\n  server:\n    root_password: '${thoughtUp(665)}'\n  user:\n    shop:\n      password: '${thoughtUp(666)}'`,
    3,
    6,
  ),
  file(
    'data_bags/users/me.json',
    `{\n  "id": "me",\n  "password": "$1$${generated(667, 8)}$${generated(668, 22)}",\n  "db_password": "${thoughtUp(669)}"\n}`,
    3,
    4,
  ),
  file('prod.auto.tfvars', `rds_password = "${thoughtUp(670)}"\nclient_secret = "${generated(671, 34)}"`, 1, 2),
  file(
    'main.tf',
    `resource "aws_db_instance" "a" {\n  username = "shop"\n  password = "${thoughtUp(672)}"\n}\nvariable "db_password" {\n  default = "${thoughtUp(673)}"\n}`,
    3,
    6,
  ),
  file(
    'terraform.tfstate',
    `{"resources":[{"type":"random_password","instances":[{"attributes":{"result":"${generated(674, 20)}","bcrypt_hash":"$2a$10$${generated(675, 53)}"}}]},{"type":"tls_private_key","instances":[{"attributes":{"private_key_pem":"-----BEGIN RSA PRIVATE KEY-----\\n${generated(676, 64)}\\n${generated(677, 64)}\\n-----END RSA PRIVATE KEY-----\\n"}}]}]}`,
    1,
  ),
  file(
    'Pulumi.prod.yaml',
    `config:\n  shop:dbPassword: ${thoughtUp(678)}\n  shop:token:\n    secure: AAABA${base64(generated(679, 40))}`,
    2,
  ),
  file(
    'cloudformation.yml',
    `Parameters:\n  DBPassword:\n    Default: ${thoughtUp(680)}\nResources:\n  DB:\n    Properties:\n      MasterUserPassword: ${thoughtUp(681)}`,

    7,
  ),
];
