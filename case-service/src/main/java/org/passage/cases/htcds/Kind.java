package org.passage.cases.htcds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How values of one kind stand in a cell.
 *
 * @param read from what is not empty; throws {@link BadCell}
 */
record Kind<T>(Function<String, T> read, Function<T, String> write) {
  static final Kind<String> TEXT = new Kind<>(Function.identity(), Function.identity());
  static final Kind<LocalDate> DATE = new Kind<>(Kind::date, LocalDate::toString);
  static final Kind<Integer> WHOLE = new Kind<>(Kind::whole, String::valueOf);
  static final Kind<Double> DECIMAL = new Kind<>(Kind::decimal, Kind::decimal);
  static final Kind<Boolean> FLAG = new Kind<>(Kind::flag, String::valueOf);
  static final Kind<String> COUNTRY = new Kind<>(IsoCodes::country, Function.identity());
  static final Kind<String> LANGUAGE = new Kind<>(IsoCodes::language, Function.identity());
  static final Kind<List<String>> TEXTS = list(TEXT);

  private static final Set<String> TRUE = Set.of("true", "1", "yes");
  private static final Set<String> FALSE = Set.of("false", "0", "no");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}(\\.0+)?");

  static <E extends Enum<E>> Kind<E> code(Codebook<E> codes) {
    return new Kind<>(codes::code, codes::written);
  }

  static <E extends Enum<E>> Kind<Set<E>> codes(Codebook<E> codes) {
    Kind<List<E>> list = list(code(codes));
    return new Kind<>(
        text -> new LinkedHashSet<>(list.read().apply(text)),
        all -> list.write().apply(List.copyOf(all)));
  }

  /** Several in one cell, with a semicolon between; a backslash before one that is no end. */
  static <T> Kind<List<T>> list(Kind<T> each) {
    return new Kind<>(
        text -> split(text, ';').stream().map(each.read()).toList(),
        all ->
            all.stream()
                .map(each.write())
                .map(it -> escaped(it, ';'))
                .collect(Collectors.joining(";")));
  }

  static String escaped(String text, char separator) {
    return text.replace("\\", "\\\\").replace(String.valueOf(separator), "\\" + separator);
  }

  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isEscaped(text.charAt(i + 1), separator)) {
        part.append(text.charAt(++i));
      } else if (c == separator) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static boolean isEscaped(char c, char separator) {
    return c == separator || c == '\\';
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new BadCell("must be a day, such as 1999-04-12");
    }
  }

  private static Integer whole(String text) {
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      throw new BadCell("must be a whole number");
    }
    return (int) Double.parseDouble(text);
  }

  private static Double decimal(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      throw new BadCell("must be a number, with a point");
    }
    throw new BadCell("must be a number, with a point");
  }

  private static String decimal(Double number) {
    return java.math.BigDecimal.valueOf(number).toPlainString();
  }

  private static Boolean flag(String text) {
    String word = text.toLowerCase(java.util.Locale.ROOT);
    if (TRUE.contains(word)) {
      return true;
    }
    if (FALSE.contains(word)) {
      return false;
    }
    throw new BadCell("must be true or false");
  }
}
