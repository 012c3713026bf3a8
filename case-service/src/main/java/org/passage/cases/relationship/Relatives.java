package org.passage.cases.relationship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.paging.Page;
import org.springframework.stereotype.Component;

/** What others are to a person now, for what is decided to protect them all. */
@Component
public class Relatives {
  private static final int BATCH = 100;

  /** A whole village; who is related to more people is looked after by hand. */
  private static final int MOST = 500;

  private final Relationships relationships;
  private final CaseFinder finder;

  Relatives(Relationships relationships, CaseFinder finder) {
    this.relationships = relationships;
    this.finder = finder;
  }

  /** All that stands, by case; without cases that the caller may not work on too. */
  public Map<String, Set<RelationshipKind>> of(String caseId) {
    Map<String, Set<RelationshipKind>> kinds = new HashMap<>();
    @Nullable String cursor = null;
    do {
      Page<Relationship> page = relationships.of(caseId, BATCH, cursor);
      page.items().stream()
          .filter(it -> it.ended() == null)
          .forEach(it ->
              relationships
                  .tie(it, caseId)
                  .ifPresent(tie ->
                      kinds
                          .computeIfAbsent(it.from(caseId), none -> new HashSet<>())
                          .add(tie.kind())));
      cursor = page.next();
    } while (cursor != null && kinds.size() < MOST);
    kinds.keySet().removeIf(it -> finder.seen(it).isEmpty());
    return kinds;
  }
}
