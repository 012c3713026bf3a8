package org.passage.cases.htcds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Countries and languages in any of the codes that the standard permits. */
final class IsoCodes {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final Map<String, String> COUNTRIES = countries();

  /**
   * ISO 639-2 has two codes for some languages; these are the ones that ISO 639-3 does not have.
   */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Arrays.stream(
              ("alb:sqi arm:hye baq:eus bur:mya chi:zho cze:ces dut:nld fre:fra geo:kat ger:deu gre:ell"
                      + " ice:isl mac:mkd mao:mri may:msa per:fas rum:ron slo:slk tib:bod wel:cym")
                  .split(" "))
          .collect(Collectors.toMap(it -> it.substring(0, 3), it -> it.substring(4)));

  private IsoCodes() {}

  static String country(String code) {
    String known = COUNTRIES.get(code.toUpperCase(Locale.ROOT));
    if (known == null) {
      throw new BadCell("must be a country code of ISO 3166-1");
    }
    return known;
  }

  static String language(String written) {
    String code = written.toLowerCase(Locale.ROOT);
    if (!LANGUAGE.matcher(code).matches()) {
      throw new BadCell("must be a language code of ISO 639");
    }
    try {
      String three = code.length() == 3 ? code : Locale.of(code).getISO3Language();
      return BIBLIOGRAPHIC.getOrDefault(three, three);
    } catch (MissingResourceException unknown) {
      throw new BadCell("must be a language code of ISO 639");
    }
  }

  private static Map<String, String> countries() {
    Map<String, String> known =
        new HashMap<>(
            Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
    for (String two : Map.copyOf(known).keySet()) {
      known.put(Locale.of("", two).getISO3Country(), two);
    }
    return Map.copyOf(known);
  }
}
