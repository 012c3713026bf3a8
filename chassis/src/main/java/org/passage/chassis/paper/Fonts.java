package org.passage.chassis.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * DejaVu Sans, which has the Latin, Cyrillic, Greek and Arabic letters and others, so that a name
 * is written as she writes it. A paper takes along the letters that it uses.
 */
final class Fonts {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String REGULAR = "DejaVuSans.ttf";
  private static final String BOLD = "DejaVuSans-Bold.ttf";
  private static final byte[] REGULAR_BYTES = bytes(REGULAR);
  private static final byte[] BOLD_BYTES = bytes(BOLD);

  private final BaseFont regular = base(REGULAR, REGULAR_BYTES);
  private final BaseFont bold = base(BOLD, BOLD_BYTES);

  Font regular(float size) {
    return new Font(regular, size);
  }

  Font bold(float size) {
    return new Font(bold, size);
  }

  /** One for each paper: it remembers which letters were used. */
  private static BaseFont base(String name, byte[] bytes) {
    try {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream font = Fonts.class.getResourceAsStream(FOLDER + name)) {
      if (font == null) {
        throw new IllegalStateException("The font " + name + " is not there");
      }
      return font.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
