/**
 * What the person at the keyboard must be told and can mend: the message, in Chinese, says the place,
 * what is wrong and the remedy. Where it comes from in the code is of no use to anybody.
 */
export class UserError extends Error {
  override name = 'UserError';
}
