package org.passage.chassis.auditlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.Operation;
import org.passage.chassis.access.Operation.OnRecord;
import org.passage.chassis.audit.ExportLedger;
import org.passage.chassis.audit.Exported;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells of answers that are files: whatever is not JSON, and what its contract declares to be an
 * export. Passage's own services, which act for no organization, are not told of.
 */
final class Exports {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{6,64}");
  private static final String NAMES_A_RECORD = "Id";

  private final ExportLedger ledger;
  private final Clock clock;

  Exports(ExportLedger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * An answer is about to be given.
   *
   * @param type its media type; null where it has no body
   * @throws org.passage.chassis.problem.Unavailable when that cannot be recorded
   */
  void settle(HttpServletRequest request, int status, @Nullable String type) {
    Operation operation = Operation.current();
    if (operation == null
        || type == null
        || !HttpStatusCode.valueOf(status).is2xxSuccessful()
        || !(operation.onRecord() == OnRecord.EXPORT || isFile(type))) {
      return;
    }
    Actor actor = Actor.current();
    if (actor == null || actor.organizationId() == null) {
      return;
    }
    ledger.exported(
        new Exported(
            clock.instant(),
            actor.subject(),
            actor.organizationId(),
            actor.roles(),
            operation.id(),
            type,
            named(request)));
  }

  private static boolean isFile(String type) {
    String subtype = MediaType.parseMediaType(type).getSubtype();
    return !subtype.equals("json") && !subtype.endsWith("+json");
  }

  private static Map<String, String> named(HttpServletRequest request) {
    Map<String, String> named = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (values.length == 1) {
            put(named, name, values[0]);
          }
        });
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> path) {
      path.forEach((name, value) -> put(named, String.valueOf(name), String.valueOf(value)));
    }
    return named;
  }

  private static void put(Map<String, String> named, String name, String value) {
    if (name.endsWith(NAMES_A_RECORD) && ID.matcher(value).matches()) {
      named.put(name, value);
    }
  }
}
