/** Credentials as AWS hands them out. Never printed. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** How to reach AWS. */
export interface SdkOptions {
  /** `chain`: the usual places in the usual order (environment, profile, SSO, web identity, process, container, instance). */
  readonly credentials: 'chain' | Keys;
  readonly profile: string | undefined;
  readonly region: string | undefined;
  /** One address for all services, instead of those of AWS. */
  readonly endpoint: string | undefined;
  /** How long one request may take. */
  readonly timeoutSeconds: number;
  readonly maxAttempts: number;
  /** Asks the user for the code of an MFA device, for profiles that need one. */
  readonly askMfaCode: ((serial: string) => Promise<string>) | undefined;
}

/** A request to a service that the SDK has no client for in here. */
export interface RawRequest {
  /** The name that the signature is for. */
  readonly service: string;
  readonly region: string;
  readonly method: 'GET' | 'POST';
  readonly host: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  /** The error code, where the service sends it as a header. */
  readonly errorType: string | undefined;
}
