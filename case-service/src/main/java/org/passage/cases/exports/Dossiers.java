package org.passage.cases.exports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.NewTraffickingFactsV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFormat;
import org.passage.cases.htcds.Dossier;
import org.passage.cases.trafficking.Trafficking;
import org.passage.cases.trafficking.TraffickingEvent;
import org.passage.cases.trafficking.TraffickingFormat;
import org.springframework.stereotype.Component;

/** All that stands in the columns of a case, from where it is kept. */
@Component
final class Dossiers {
  private static final String LEGAL = "legal";
  private static final int MOST_EVENTS = 100;

  private final Trafficking trafficking;

  Dossiers(Trafficking trafficking) {
    this.trafficking = trafficking;
  }

  /**
   * What is there of a case.
   *
   * @param seen the classes of field that will be shown; what nobody sees is not read
   */
  Dossier of(Case it, Set<String> seen) {
    if (!seen.contains(LEGAL)) {
      return Dossier.of(CaseFormat.full(it), null, List.of());
    }
    @Nullable NewTraffickingFactsV1 facts =
        TraffickingFormat.full(trafficking.factsOf(it)).getFacts();
    List<NewTraffickingEventV1> events =
        trafficking.eventsOf(it.id(), MOST_EVENTS, null).items().reversed().stream()
            .map(Dossiers::told)
            .toList();
    return Dossier.of(CaseFormat.full(it), facts, events);
  }

  private static NewTraffickingEventV1 told(TraffickingEvent it) {
    var full = TraffickingFormat.full(it);
    return new NewTraffickingEventV1(full.getType())
        .from(full.getFrom())
        .until(full.getUntil())
        .place(full.getPlace())
        .description(full.getDescription());
  }
}
