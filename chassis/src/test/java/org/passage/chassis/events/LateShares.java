package org.passage.chassis.events;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.chassis.events.EventAudience.SharedCases;

/** A copy of the shares as far as a test lets it come. */
final class LateShares implements SharedCases {
  private final Set<String> shared = new HashSet<>();
  private Instant completeUntil = Instant.EPOCH;
  private Runnable asked = () -> {};

  void share(String caseId) {
    shared.add(caseId);
  }

  void completeUntil(Instant moment) {
    completeUntil = moment;
  }

  /** Lets something happen after each question. */
  void after(Runnable question) {
    asked = question;
  }

  @Override
  public Set<String> with(String organizationId, Set<String> caseIds) {
    Set<String> answer = caseIds.stream().filter(shared::contains).collect(Collectors.toSet());
    asked.run();
    return answer;
  }

  @Override
  public Instant completeUntil() {
    Instant answer = completeUntil;
    asked.run();
    return answer;
  }
}
