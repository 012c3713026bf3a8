package org.passage.referrals.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.casefile.HerFile;
import org.passage.referrals.casefile.Known;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a recipient will be told: what is asked of it, and what she wants told of her. */
@Component
public final class Previews {
  private final HerFile files;
  private final JsonMapper json;
  private final Clock clock;

  Previews(HerFile files, JsonMapper json, Clock clock) {
    this.files = files;
    this.json = json;
    this.clock = clock;
  }

  /**
   * A preview, with her file as it is now; what she does not want told is not even asked for.
   *
   * @param asked what is asked of the recipient, in the order in which it is told
   */
  public Preview of(String caseId, Map<String, Object> asked, List<SharedField> fields) {
    Instant now = clock.instant();
    Map<String, Object> told = new LinkedHashMap<>(asked);
    List<SharedField> unknown = new ArrayList<>();
    if (!fields.isEmpty()) {
      told.put("person", person(files.known(caseId), fields, unknown));
    }
    told.put("preparedAt", now.toString());
    return Preview.of(json.writeValueAsString(told), unknown, now);
  }

  private static Map<String, Object> person(
      Known known, List<SharedField> fields, List<SharedField> unknown) {
    Map<String, Object> person = new LinkedHashMap<>();
    for (SharedField field : fields) {
      Object value = field.of(known);
      if (value == null) {
        unknown.add(field);
      } else {
        person.put(Codes.written(field), value);
      }
    }
    return person;
  }
}
