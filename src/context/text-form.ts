/** What a text must look like. The JSON Schema of the context states the same patterns and lengths. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly maxLength: number;
  /** The form in words, to follow "is not". */
  readonly words: string;
}

/** A namespace, and a cluster's key: RFC 1123 label, which also makes it a safe folder name on systems that ignore case. */
export const dnsLabel: TextForm = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  maxLength: 63,
  words: 'a DNS label (at most 63 lower-case letters, digits and hyphens, a letter or digit at both ends)',
};

const subdomain = '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*';

/** The name of a custom resource: RFC 1123 subdomain. */
export const resourceName: TextForm = {
  pattern: new RegExp(`^${subdomain}$`),
  maxLength: 253,
  words: 'a resource name (at most 253 lower-case letters, digits, hyphens and dots, a letter or digit at both ends)',
};

/** The name of a SpiderSubnet: Spiderpool writes it as a label value on the subnet's pools, so it may have 63 characters only. */
export const subnetName: TextForm = {
  pattern: resourceName.pattern,
  maxLength: 63,
  words:
    'the name of a SpiderSubnet (at most 63 lower-case letters, digits, hyphens and dots, a letter or digit at both ends)',
};

/** `name` or `namespace/name`, or empty. */
export const clusterNetwork: TextForm = {
  pattern: new RegExp(`^([a-z0-9]([-a-z0-9]*[a-z0-9])?/)?(${subdomain})?$`),
  maxLength: 317,
  words: 'a network (name or namespace/name, or empty when none is set)',
};

/** A release of three numbers; nine digits each are more than any release has and still exact. */
export const releaseNumber: TextForm = {
  pattern: /^v?[0-9]{1,9}\.[0-9]{1,9}(\.[0-9]{1,9})?$/,
  maxLength: 30,
  words: 'a release number such as "1.2.2"',
};

/** A number of addresses; 39 digits are as many as 2^128 has. */
export const decimalCount: TextForm = {
  pattern: /^(0|[1-9][0-9]{0,38})$/,
  maxLength: 39,
  words: 'a number of addresses (decimal digits without leading zeros)',
};

/** The name of an L2 domain, which reports show and may use in a file's name. */
export const l2DomainName: TextForm = {
  pattern: /^[A-Za-z0-9]([-A-Za-z0-9._@]*[A-Za-z0-9])?$/,
  maxLength: 63,
  words:
    'a name of an L2 domain (at most 63 letters, digits, hyphens, dots, underscores and @, a letter or digit at both ends)',
};

/** A path or glob that stays inside the folder the command reads, with forward slashes on every system. */
export const relativeGlob: TextForm = {
  pattern:
    /^(?!\/)(?!!)(?![A-Za-z]:)(?!(.*\/)?\.\.(\/|$))([^\\[\]{}()|]|\[([^\\[\]{}()|/!^-](-[^\\[\]{}()|/!^-])?)+\])+$/,
  maxLength: 4096,
  words:
    'a relative glob such as "dist/bj-1/**" (forward slashes, no leading slash, no ".."; **, *, ? and [a-z] are all there is, so write one glob for each alternative)',
};

/** The name of a namespace with globs: `*`, `?` and a class such as `[a-z]`. */
export const namespaceGlob: TextForm = {
  pattern: /^([-a-z0-9*?]|\[[-a-z0-9^]+\])+$/,
  maxLength: 200,
  words: 'the name of a namespace (lower-case letters, digits and hyphens; *, ? and [a-z] stand for characters)',
};

/** A whole percentage. */
export const percentage: TextForm = {
  pattern: /^(0|[1-9][0-9]{0,3})%$/,
  maxLength: 5,
  words: 'a whole percentage such as "10%"',
};

/** The key of a label: a name of at most 63 characters, perhaps behind a DNS name and a slash. */
export const labelKey: TextForm = {
  pattern: new RegExp(`^(${subdomain}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$`),
  maxLength: 317,
  words: 'the key of a label such as "topology.kubernetes.io/zone"',
};

/** The value of a label. */
export const labelValue: TextForm = {
  pattern: /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
  maxLength: 63,
  words:
    'the value of a label (at most 63 letters, digits, hyphens, dots and underscores, a letter or digit at both ends)',
};

/** The identifier of a rule. */
export const ruleId: TextForm = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  maxLength: 100,
  words: 'the id of a rule such as "pool-gateway-in-ips"',
};

/** An object by kind, namespace and name, with globs. */
export const objectGlob: TextForm = {
  pattern: /^[^/\s]+(\/[^/\s]+){1,2}$/,
  maxLength: 400,
  words: 'an object (Kind/name or Kind/namespace/name, globs allowed)',
};

/** A day of the calendar. */
export const calendarDay: TextForm = {
  pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  maxLength: 10,
  words: 'a day in the form YYYY-MM-DD',
};

/** Free words that a person reads. */
export const words: TextForm = {
  pattern: /\S/,
  maxLength: 2000,
  words: 'a text that says something (at most 2000 characters)',
};

/** Anything that may be an address, a range or a CIDR; no valid one is longer. What it means is read later, with its own problems. */
export const addressText: TextForm = {
  pattern: /^/,
  maxLength: 100,
  words: 'an address, a range or a CIDR',
};
