import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import type { Site } from '../site.ts';

/**
 * Every page is valid HTML, by html-validate.
 *
 * @param config what stands in `.htmlvalidate.json`
 */
export async function checkHtmlValidity(site: Site, config: ConfigData): Promise<Diagnostic[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
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
