package org.passage.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Options of a command, each {@code --name value} and each needed. */
public final class Options {
  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = values;
  }

  /** Reads them; {@link Usage} when one is missing or unknown. */
  public static Options of(String[] arguments, String... names) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      if (!List.of(names).contains(name) || i + 1 == arguments.length) {
        throw new Usage("unknown option or no value: " + arguments[i]);
      }
      values.put(name, arguments[i + 1]);
    }
    for (String name : names) {
      if (!values.containsKey(name)) {
        throw new Usage("missing option --" + name);
      }
    }
    return new Options(values);
  }

  /** The value of an option that was asked for. */
  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  /** The value as a number, not negative. */
  public int number(String name) {
    try {
      return Integer.parseUnsignedInt(text(name));
    } catch (NumberFormatException wrong) {
      throw new Usage("--" + name + " must be a number");
    }
  }
}
