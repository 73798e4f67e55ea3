import { isAddress, MAX_ADDRESS_LENGTH } from '../../../../src/model/address.ts';
import { type Diagnostic, errorAt, wholeFile } from '../../../import/diagnostics/diagnostic.ts';
import { addressOf } from '../resolve-link.ts';
import type { Site } from '../site.ts';

/** The page that hosts show where there is none; it has no address of its own. */
const NOT_FOUND = '404.html';

/** Every page has an address that obeys the contract. */
export function checkAddresses(site: Site): Diagnostic[] {
  return [...site.pages.keys()]
    .filter((file) => file !== NOT_FOUND && !isAddress(`/${addressOf(file)}`))
    .map((file) =>
      errorAt(
        'address-form',
        wholeFile(site.label + file),
        `地址“/${addressOf(file)}”不合规定`,
        `地址只用小写英文字母、数字和“-”，以“/”结尾，不超过 ${MAX_ADDRESS_LENGTH} 个字符`,
      ),
    );
}
