import { isAddress, MAX_ADDRESS_LENGTH } from '../../../src/model/address.ts';
import { errorAt, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';

/**
 * The error of an entry whose id makes too long an address; none when the address is well. What else
 * an id may be made of is for the schema of the registry.
 *
 * @param what what the entry is, in Chinese (单位, 主题)
 * @param path its address
 */
export function longAddress(what: string, id: string, path: string, place: Place): Diagnostic[] {
  if (isAddress(path)) return [];
  const message = `${what}编号 ${id} 太长：网址 ${path} 超过 ${MAX_ADDRESS_LENGTH} 个字符`;
  return [errorAt('bad-address', place, message, '用拼音首字母，写短一些')];
}
