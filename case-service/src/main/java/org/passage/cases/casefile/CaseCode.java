package org.passage.cases.casefile;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes such as {@code H4K-92M-XT7}: nine characters of chance, none that is easily misread. */
final class CaseCode {
  private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private CaseCode() {}

  static String next() {
    return IntStream.range(0, 3)
        .mapToObj(group ->
            RANDOM
                .ints(3, 0, CHARACTERS.length())
                .mapToObj(at -> String.valueOf(CHARACTERS.charAt(at)))
                .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
