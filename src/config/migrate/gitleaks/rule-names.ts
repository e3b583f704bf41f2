/** Rules of gitleaks, by id, whose credentials rules of other names find here. */
const COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  'anthropic-admin-api-key': ['anthropic-api-key'],
  'aws-access-token': ['aws-access-key-id'],
  'aws-amazon-bedrock-api-key-long-lived': ['aws-bedrock-api-key'],
  'aws-amazon-bedrock-api-key-short-lived': ['aws-bedrock-api-key'],
  'azure-ad-client-secret': ['azure-client-secret'],
  'curl-auth-user': ['curl-user'],
  'datadog-access-token': ['datadog-key'],
  'discord-api-token': ['discord-bot-token'],
  'generic-api-key': ['generic-key', 'generic-secret', 'generic-token', 'generic-password', 'generic-auth'],
  'github-fine-grained-pat': ['github-fine-grained-token'],
  'github-pat': ['github-token'],
  'github-app-token': ['github-token'],
  'github-oauth': ['github-token'],
  'github-refresh-token': ['github-token'],
  'gitlab-pat': ['gitlab-token'],
  'gitlab-rrt': ['gitlab-runner-registration-token'],
  'heroku-api-key-v2': ['heroku-api-key'],
  'jwt-base64': ['jwt'],
  'kubernetes-secret-yaml': ['kubernetes-secret'],
  'pypi-upload-token': ['pypi-api-token'],
  'sendgrid-api-token': ['sendgrid-api-key'],
  'slack-webhook-url': ['slack-webhook'],
  'stripe-access-token': ['stripe-secret-key', 'stripe-test-key'],
  'telegram-bot-api-token': ['telegram-bot-token'],
};

/**
 * The built-in rules that find what a rule of gitleaks finds.
 * @param builtIn the ids of the built-in rules
 * @returns none when that is not known
 */
export const counterpartsOf = (id: string, builtIn: ReadonlySet<string>): string[] => {
  if (builtIn.has(id)) return [id];
  return (COUNTERPARTS[id] ?? []).filter((name) => builtIn.has(name));
};
