package org.passage.referrals.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import tools.jackson.databind.JsonNode;

/**
 * An object of a package, read with care: what is wrong with it is noted at its JSON pointer, with
 * what must stand there, and reading goes on.
 */
final class Entry {
  private static final String SPACE = "\\s+";

  private final JsonNode node;
  private final String pointer;
  private final List<FieldError> faults;

  Entry(JsonNode node, String pointer, List<FieldError> faults) {
    this.node = node;
    this.pointer = pointer;
    this.faults = faults;
  }

  String at(String name) {
    return pointer + "/" + name;
  }

  void fault(String name, String must) {
    faults.add(new FieldError(name.isEmpty() ? pointer : at(name), must));
  }

  boolean has(String name) {
    JsonNode value = node.path(name);
    return !value.isMissingNode()
        && !value.isNull()
        && !(value.isString() && value.asString().isBlank());
  }

  boolean isNumber(String name) {
    return node.path(name).isNumber();
  }

  boolean isEmptyList(String name) {
    return node.path(name).isArray() && node.path(name).isEmpty();
  }

  /** A text without spaces around it; null when there is none, or none that is good. */
  @Nullable String text(String name, int longest) {
    if (!has(name)) {
      return null;
    }
    JsonNode value = node.path(name);
    if (!value.isString()) {
      fault(name, "must be a text");
      return null;
    }
    String text = value.asString().strip();
    if (text.length() > longest) {
      fault(name, "must have at most " + longest + " characters");
      return null;
    }
    return text;
  }

  /** The same in one line. */
  @Nullable String line(String name, int longest) {
    String text = text(name, longest);
    return text == null ? null : text.replaceAll(SPACE, " ");
  }

  /** The same where one must be. */
  String required(String name, int longest) {
    String line = line(name, longest);
    if (line == null && !has(name)) {
      fault(name, "must be given");
    }
    return line == null ? "" : line;
  }

  /** A text of a form; null when there is none, or none of that form. */
  @Nullable String formed(String name, Pattern form, String must) {
    String text = text(name, 500);
    if (text != null && !form.matcher(text).matches()) {
      fault(name, must);
      return null;
    }
    return text;
  }

  @Nullable Double number(String name, double least, double most) {
    if (!has(name)) {
      return null;
    }
    JsonNode value = node.path(name);
    if (!value.isNumber() || value.asDouble() < least || value.asDouble() > most) {
      fault(name, "must be a number from " + (long) least + " to " + (long) most);
      return null;
    }
    return value.asDouble();
  }

  @Nullable Integer whole(String name, int most) {
    Double number = number(name, 0, most);
    return number == null ? null : (int) Math.floor(number);
  }

  /** One of some codes, in any case and with any separator; null when there is none. */
  <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
    String text = text(name, 40);
    if (text == null) {
      return null;
    }
    String wanted = text.toUpperCase(java.util.Locale.ROOT).replaceAll("[ -]", "_");
    for (E it : type.getEnumConstants()) {
      if (it.name().equals(wanted)) {
        return it;
      }
    }
    fault(name, "must be a code of HSDS");
    return null;
  }

  /** The objects of a list; none when there is none. */
  List<Entry> list(String name, int most) {
    List<Entry> entries = new ArrayList<>();
    if (!has(name)) {
      return entries;
    }
    if (!node.path(name).isArray()) {
      fault(name, "must be a list");
      return entries;
    }
    if (node.path(name).size() > most) {
      fault(name, "must have at most " + most + " entries");
      return entries;
    }
    for (JsonNode it : node.path(name)) {
      Entry entry = new Entry(it, at(name) + "/" + entries.size(), faults);
      if (!it.isObject()) {
        entry.fault("", "must be an object");
      }
      entries.add(entry);
    }
    return entries;
  }

  /** An object within; null when there is none. */
  @Nullable Entry object(String name) {
    return node.path(name).isObject() ? new Entry(node.path(name), at(name), faults) : null;
  }

  /** What something gives that may be refused, which is noted then. */
  <T> @Nullable T checked(Function<String, T> giving, String name) {
    try {
      return giving.apply(at(name));
    } catch (InvalidInput refused) {
      faults.addAll(refused.errors());
      return null;
    }
  }
}
