import { file, type LeakyFile } from './leaky-file.ts';
import { base64, generated, hex, thoughtUp } from './words.ts';

/** Settings of servers, clusters and machines. */
export const serverFiles: readonly LeakyFile[] = [
  file(
    'deployment-config.json',
    `{\n  "server": "acme-corp.net",\n  "username": "web",\n  "password": "${thoughtUp(46)}"\n}`,
    4,
  ),
  file(
    'db/robomongo.json',
    `{\n  "connections": [{\n    "serverHost": "db.acme-corp.net",\n    "credentials": [{ "userName": "admin", "userPassword": "${thoughtUp(47)}" }]\n  }]\n}`,
    4,
  ),
  file(
    '.jupyter/jupyter_notebook_config.json',
    `{\n  "NotebookApp": {\n    "password": "sha1:${hex(66, 12)}:${hex(67, 40)}",\n    "token": "${hex(68, 48)}"\n  }\n}`,
    4,
  ),
  file(
    'group_vars/all.yml',
    `mysql_root_password: ${thoughtUp(48)}\nansible_become_pass: ${thoughtUp(49)}\nvault_api_key: ${hex(69)}`,
    1,
    2,
    3,
  ),
  file(
    'values.yaml',
    `postgresql:\n  auth:\n    postgresPassword: "${thoughtUp(50)}"\n    replicationPassword: ${generated(70)}`,
    3,
    4,
  ),
  file(
    'k8s/secret.yaml',
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ${base64(generated(71))}\nstringData:\n  api-key: ${generated(72, 24)}`,
    6,
    8,
  ),
  file(
    'cloud-init.yml',
    `#cloud-config\nchpasswd:\n  list: |\n    root:${thoughtUp(51)}\n  expire: False\npassword: ${thoughtUp(52)}`,
    4,
    6,
  ),
  file(
    'Vagrantfile',
    `Vagrant.configure("2") do |config|\n  config.ssh.password = "${thoughtUp(53)}"\n  config.vm.provision "shell", env: { "DB_PASS" => "${generated(73)}" }\nend`,
    2,
    3,
  ),
  file(
    'api.http',
    `POST https://acme-corp.net/login\nAuthorization: Basic deploy ${thoughtUp(55)}\nX-Api-Key: ${generated(74, 32)}\n\n{ "password": "${generated(75)}" }`,
    3,
    5,
  ),
  file(
    'logstash.conf',
    `output {\n  elasticsearch {\n    user => "elastic"\n    password => "${thoughtUp(56)}"\n  }\n}`,
    4,
  ),
  file(
    'grafana.ini',
    `[security]\nadmin_user = admin\nadmin_password = ${thoughtUp(57)}\nsecret_key = ${generated(76, 20)}`,
    3,
    4,
  ),
  file(
    'alertmanager.yml',
    `global:\n  smtp_auth_password: '${thoughtUp(58)}'\n  slack_api_url: 'https://hooks.slack.com/services/T${'0A1B2C3D4'}/B${'9Z8Y7X6W5'}/${generated(77, 24)}'`,
    2,
    3,
  ),
  file(
    'prometheus.yml',
    `scrape_configs:\n- job_name: shop\n  basic_auth:\n    username: prom\n    password: ${thoughtUp(59)}`,
    5,
  ),
  file('redis.conf', `bind 0.0.0.0\nrequirepass ${thoughtUp(60)}\nmasterauth ${generated(78)}`, 2, 3),
  file(
    'rabbitmq/definitions.json',
    `{\n  "users": [{ "name": "shop", "password_hash": "${base64(generated(79, 36))}", "tags": "administrator" }]\n}`,
  ),
  file(
    'syncthing/config.xml',
    `<gui enabled="true" tls="false">\n  <user>me</user>\n  <apikey>${generated(81, 32)}</apikey>\n</gui>`,
    3,
  ),
  file('wpa_supplicant.conf', `network={\n  ssid="acme"\n  psk="${thoughtUp(62)}"\n}`, 3),
  file('NetworkManager/system-connections/acme', `[wifi-security]\nkey-mgmt=wpa-psk\npsk=${thoughtUp(63)}`, 3),
  file('smbcredentials', `username=me\npassword=${thoughtUp(64)}\ndomain=ACME`, 2),
  file(
    'jenkins/credentials.xml',
    `<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n  <username>deploy</username>\n  <password>{${base64(generated(83, 48))}}</password>\n</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>`,
    3,
  ),
  file('.travis.yml', `env:\n  global:\n    - DB_PASSWORD=${generated(84)}\n    - API_TOKEN=${hex(85, 40)}`, 3, 4),
  file('.circleci/config.yml', `jobs:\n  build:\n    environment:\n      MYSQL_ROOT_PASSWORD: ${thoughtUp(66)}`, 4),
  file(
    'docker-compose.yml',
    `services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD=${thoughtUp(67)}\n      MYSQL_PASSWORD: ${generated(86)}`,
    4,
    5,
  ),
  file(
    'Dockerfile',
    `FROM node\nENV API_SECRET=${generated(87, 24)}\nRUN echo "root:${generated(68)}" | chpasswd`,
    2,
    3,
  ),
  file(
    'knife.rb',
    `knife[:aws_secret_access_key] = "${generated(88, 40)}"\nknife[:rackspace_api_key] = "${hex(89)}"`,
    1,
    2,
  ),
  file('ldap.conf', `binddn cn=admin,dc=acme\nbindpw ${thoughtUp(69)}`, 2),
  file(
    'sql/dump.sql',
    `CREATE USER 'shop'@'%' IDENTIFIED BY '${thoughtUp(70)}';\nGRANT ALL ON shop.* TO 'rw'@'%' IDENTIFIED BY '${generated(90)}';`,
    1,
    2,
  ),
  file(
    'mongod.js',
    `db.createUser({ user: "root", pwd: "${thoughtUp(71)}", roles: ["root"] });\nmongoose.connect('mongodb://shop:${generated(91)}@db.acme-corp.net/shop');`,
    2,
  ),
  file(
    'unattend.xml',
    `<AdministratorPassword>\n  <Value>${thoughtUp(72)}</Value>\n  <PlainText>true</PlainText>\n</AdministratorPassword>`,
    2,
  ),
];
