package dev.ledo.brief.output;

import dev.ledo.brief.model.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The page as one HTML file.
final class HtmlPage {

  private static final String TEMPLATES = "dev.ledo.brief.page";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlPage.class.getClassLoader(), TEMPLATES);
  private final Assets assets;

  HtmlPage(Assets assets) {
    this.assets = assets;
  }

  /// The page with everything it needs inside it.
  String render(Page page) {
    var out = new StringOutput(2_000_000);
    engine.render("page.jte", Map.of("page", page, "assets", assets), out);
    return out.toString();
  }
}
