import {
  type ConfigData,
  HtmlValidate,
  type ResolvedConfig,
  StaticConfigLoader,
} from 'html-validate';
import { type Diagnostic, errorAt } from '../../../import/diagnostics/diagnostic.ts';
import type { Site } from '../site.ts';

/** One configuration for all pages: to work it out anew for each took a quarter of the check. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

/**
 * Every page is valid HTML, by html-validate.
 *
 * @param config what stands in `.htmlvalidate.json`
 */
export async function checkHtmlValidity(site: Site, config: ConfigData): Promise<Diagnostic[]> {
  const validator = new HtmlValidate(new OneConfigLoader(config));
  const found: Diagnostic[] = [];
  for (const file of site.pages.keys()) {
    const report = await validator.validateString(site.texts.get(file) ?? '', file);
    for (const { line, column, ruleId, message } of report.results.flatMap((r) => r.messages)) {
      found.push(
        errorAt(
          `html/${ruleId}`,
          { file: site.label + file, line, column },
          `HTML 不合规范：${message}`,
          `规则说明见 https://html-validate.org/rules/${ruleId}.html`,
        ),
      );
    }
  }
  return found;
}
