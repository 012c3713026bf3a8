package org.passage.referrals.mailinvitation;

import org.springframework.web.util.HtmlUtils;

/** Plain HTML: no script, no style, nothing from elsewhere; each field has its label. */
final class Html {
  private Html() {}

  /**
   * A whole page.
   *
   * @param body as HTML; whatever comes from outside is escaped in it
   */
  static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>%1$s</title>
    </head>
    <body>
    <main>
    <h1>%1$s</h1>
    %2$s</main>
    </body>
    </html>
    """
        .formatted(escaped(title), body);
  }

  static String escaped(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
