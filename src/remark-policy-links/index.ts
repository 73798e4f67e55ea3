/** The package's door; see README.md beside it. */
export { fetchPolicyData, readPolicyData, type PolicyFiles } from './read-data.ts';
export { remarkPolicyLinks as default, type PolicyLinkOptions } from './remark-policy-links.ts';
