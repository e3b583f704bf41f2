/** How a file is written: settings and texts say what they mean, in code a bare word is a name. */
type Writing = 'settings' | 'text' | 'code' | 'unknown';

/** What a path says about the values in its file. */
export interface Place {
  readonly written: Writing;
  readonly test: boolean;
  readonly generated: boolean;
  readonly translation: boolean;
  /** Named like the settings of a program, whatever language they are written in, and no documentation: `config.php`. */
  readonly settings: boolean;
  /** A file that programs keep credentials in: `.netrc`, `sftp-config.json`. */
  readonly credentials: boolean;
}

const GENERATED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|poetry\.lock|Cargo\.lock|Gemfile\.lock|Pipfile\.lock|go\.sum|flake\.lock|uv\.lock|.*\.lock|.*\.min\.(?:js|css)|.*\.map|.*\.svg|.*\.(?:bundle|chunk)\.js|.*\.pb\.go|.*_pb2\.py|.*\.snap)$/i;
const TRANSLATION =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|l10n|intl)\/|\.(?:po|pot|mo|xlf|xliff|resx|strings|arb|ftl)$|_[a-z]{2}(?:_[A-Z]{2})?\.properties$|(?:^|[/._-])(?:messages|translations?|strings)[._-]?\w*\.(?:properties|json|ya?ml|xml)$/i;
/** Files that are settings by their place: dot-files, what lies in dot-folders and in `etc`, where no ending says otherwise. */
const SETTINGS_PLACE = /(?:^|\/)(?:\.[^/.]+|_netrc|[a-z]{2,12}rc)$|(?:^|\/)(?:\.[\w-]+|etc)\/(?:[^/]+\/)*[^./]+$/;
const SETTINGS =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|dockerfile[^/]*|makefile|secrets?[^/]*|credentials?|user-?data|cloud-?(?:init|config)|userlist\.txt)$|\.(?:env|ini|inf|conf|cfg|cnf|config|properties|ya?ml|toml|tf|tfvars|tfstate|hcl|xml|json|jsonc|json5|plist|sh|bash|zsh|csh|fish|ps1|bat|cmd|sql|mk|gradle|sls|ldif|reg|pubxml|publishsettings|remmina|rdp|ovpn|acl|mobileconfig|keyring|jaas|service)$|\.cfg\.lua$/i;
const TEXT = /\.(?:md|markdown|rst|txt|adoc|asciidoc|html?|log|tex|ipynb|1)$|(?:^|\/)[^./]+$/i;
const TEST =
  /(?:^|[/._-])(?:tests?|specs?|__tests__|testdata|fixtures?|mocks?|testing|e2e|samples?|examples?)(?:[/._-]|$)|(?:test|tests|spec)\.\w+$|Tests?\//i;

const NAMED_SETTINGS =
  /(?:^|[/._-])(?:conf|config(?:uration|s)?|local_?settings|settings?|credentials?|secrets?|passwords?|env(?:ironments?)?|parameters|database|db-?conn(?:ect(?:ion)?)?|vagrantfile|fastfile|appfile|matchfile|jenkinsfile|podfile|knife|gitlab|puphpet|\.?r?history|\.?\w*_history)(?:[._-]\w+)*$/i;
const IN_DOCUMENTS = /(?:^|\/)(?:docs?|documentation|guides?|swagger[^/]*|openapi[^/]*)(?:\/|$)/i;
const CREDENTIALS_NAMES = [
  // Command lines, mail, transfer.
  String.raw`[._]netrc|\.?authinfo|\.?pgpass|\.pg_service\.conf|\.my(?:login)?\.cnf|\.pypirc|\.s3cfg|\.boto|\.databrickscfg|\.odbc\.ini`,
  String.raw`\.?(?:msmtp|esmtp|fetchmail|offlineimap|mutt|neomutt|mail|getmail|mbsync|isync|wget|curl|mcabber)rc|ssmtp\.conf`,
  String.raw`\.ftpconfig|\.ftppass|\.?s?ftp-config(?:-alt)?\.json|s?ftp(?:-sync)?\.json|\.remote-sync\.json|deployment-config\.json`,
  String.raw`WinSCP\.ini|ws_ftp\.ini|sitemanager\.xml|recentservers\.xml|filezilla\.xml|\.?smb-?credentials|davfs2/secrets`,
  String.raw`\.(?:bash|zsh|sh|fish|mysql|psql|r|sqlite|rediscli)_?history|\.dbshell|fish_history|ConsoleHost_history\.txt`,
  // Editors and databases.
  String.raw`WebServers\.xml|dataSources(?:\.local)?\.xml|workspace\.xml|data-sources\.json|credentials-config\.json|robo(?:mongo|3t)\.json`,
  // Machines, networks, chat.
  String.raw`wpa_supplicant\.conf|hostapd\.conf|(?:sip|iax|manager|users|pjsip)\.conf|clients\.conf|\.irssi/config|\.purple/accounts\.xml`,
  String.raw`\.profanity/accounts|ventrilo_srv\.ini|mumble-server\.ini|login\.keyring|[^/]*\.keyring`,
  // Applications and deployments.
  String.raw`credentials\.xml|\.git-credentials|\.env(?:\.(?:local|prod\w*|staging|live))?|[^/]*\.tfvars|secrets?\.(?:ya?ml|json|properties|ini|toml)`,
  String.raw`\.(?:ivy2?|sbt)/\.?credentials|auth\.(?:json|toml)|keystore\.properties|tomcat-users\.xml|local\.xml|app/etc/env\.php`,
  String.raw`(?:unattend|autounattend|sysprep)\.(?:xml|inf)|[^/]*\.pubxml|database\.yml|parameters\.ya?ml|clouds\.yaml`,
];
const CREDENTIALS = new RegExp(
  String.raw`(?:^|/)(?:${CREDENTIALS_NAMES.join('|')})$|\.nmconnection$|/system-connections/`,
  'i',
);

const isSettings = (path: string): boolean => SETTINGS.test(path) || SETTINGS_PLACE.test(path);

const writtenAs = (path: string): Writing => {
  if (path === '') return 'unknown';
  if (isSettings(path)) return 'settings';
  return TEXT.test(path) ? 'text' : 'code';
};

/** True for the paths of tests, their data, and examples. */
export const isTest = (path: string): boolean => TEST.test(path);

const readPlace = (path: string): Place => ({
  written: writtenAs(path),
  test: isTest(path),
  generated: GENERATED.test(path),
  translation: TRANSLATION.test(path),
  settings: (isSettings(path) || NAMED_SETTINGS.test(path)) && !IN_DOCUMENTS.test(path),
  credentials: CREDENTIALS.test(path),
});

let last: { readonly path: string; readonly place: Place } | undefined;

/** What a path says; one of `PLACES`, whatever the path. All that a file holds asks for the same, so the last answer is kept. */
export const placeOf = (path: string): Place => {
  if (last?.path !== path) last = { path, place: readPlace(path) };
  return last.place;
};

const EITHER = [false, true];

/** All that a path can say. */
export const PLACES: readonly Place[] = (['settings', 'text', 'code', 'unknown'] as const).flatMap((written) =>
  EITHER.flatMap((test) =>
    EITHER.flatMap((generated) =>
      EITHER.flatMap((translation) =>
        EITHER.flatMap((settings) =>
          EITHER.map((credentials) => ({ written, test, generated, translation, settings, credentials })),
        ),
      ),
    ),
  ),
);
