package org.passage.cases.blindindex;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Numbers of identity documents, which everybody groups by spaces and dashes in another way. */
public final class DocumentNumber {
  private static final int DECIMAL = 10;

  private DocumentNumber() {}

  /** The letters and digits only, in one form; empty when there are none. */
  public static String comparable(String written) {
    return Normalizer2.getNFKCInstance()
        .normalize(written)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(UCharacter::isLetterOrDigit)
        .map(it -> UCharacter.isDigit(it) ? '0' + UCharacter.digit(it, DECIMAL) : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
