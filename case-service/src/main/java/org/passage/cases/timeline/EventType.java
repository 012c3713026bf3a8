package org.passage.cases.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a dotted type.
 *
 * @param service that tells of it, for example {@code cases}
 * @param code what happened, the same in all versions
 */
record EventType(String service, String code) {
  private static final Pattern PARTS =
      Pattern.compile("org\\.passage\\.([a-z-]+)\\.([a-z0-9-]+)\\.v[0-9]+");

  static EventType of(String type) {
    Matcher parts = PARTS.matcher(type);
    return parts.matches()
        ? new EventType(parts.group(1), parts.group(2))
        : new EventType("other", type);
  }

  /** Both, as the list of titles has it. */
  String key() {
    return service + "." + code;
  }
}
