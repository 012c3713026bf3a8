package org.passage.chassis.tables;

import java.util.regex.Pattern;

/**
 * Texts in cells. A spreadsheet takes a text that begins with one of {@code = + - @}, a tab or a
 * line break for a formula, so it gets an apostrophe before it; a plain number does no harm and
 * stays. Each text has its own written form, so that what is read again is what was there.
 */
public final class Cells {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("''*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Cells() {}

  /** A text as it stands in a cell. */
  public static String guarded(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** The text of a cell. */
  public static String plain(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
