/** The prefix of a label key, and the name of most objects: DNS labels joined by dots. */
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const LABEL_TEXT = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

const MOST_OF_SUBDOMAIN = 253;

/** The most characters of a label value, and of the name in a label key. */
export const MOST_OF_LABEL = 63;

/** Says why a text cannot be the name of an object whose name is a DNS-1123 subdomain, as a clause about it; undefined where it can. */
export function subdomainProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > MOST_OF_SUBDOMAIN)
    return `has ${text.length} characters, and ${MOST_OF_SUBDOMAIN} is the most Kubernetes takes`;
  if (SUBDOMAIN.test(text)) return undefined;
  return 'may hold only lower-case letters, digits, hyphens and dots, and each part between dots begins and ends with a letter or digit';
}

/** Says why a text cannot be a DNS-1123 label, as a clause about it; undefined where it can. */
export function dnsLabelProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > MOST_OF_LABEL)
    return `has ${text.length} characters, and ${MOST_OF_LABEL} is the most Kubernetes takes`;
  if (/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text)) return undefined;
  return 'may hold only lower-case letters, digits and hyphens, and begins and ends with a letter or digit';
}

/** Says why a text cannot be the value of a label, as a clause about it; undefined where it can. The empty text can. */
export function labelValueProblem(text: string): string | undefined {
  return text === '' ? undefined : labelTextProblem(text);
}

/** Says why a text cannot be the key of a label, with or without a prefix, as a clause about it; undefined where it can. */
export function labelKeyProblem(text: string): string | undefined {
  const slash = text.indexOf('/');
  const prefix = slash < 0 ? undefined : text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (name === '') return text === '' ? 'is empty' : 'has nothing after its slash';
  const problem = labelTextProblem(name);
  if (problem !== undefined || prefix === undefined) return problem;
  const prefixProblem = subdomainProblem(prefix);
  return prefixProblem && `has the prefix ${JSON.stringify(prefix)}, which ${prefixProblem}`;
}

function labelTextProblem(text: string): string | undefined {
  if (text.length > MOST_OF_LABEL) return `has ${text.length} characters, and ${MOST_OF_LABEL} is the most`;
  if (LABEL_TEXT.test(text)) return undefined;
  return 'may hold only letters, digits, hyphens, underscores and dots, and begins and ends with a letter or digit';
}
