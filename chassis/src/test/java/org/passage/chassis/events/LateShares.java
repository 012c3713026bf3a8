package org.passage.chassis.events;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.passage.chassis.events.EventAudience.SharedCases;

/** A copy of the shares as far as a test lets it come. */
public final class LateShares implements SharedCases {
  private final Set<String> shared = ConcurrentHashMap.newKeySet();
  private volatile Instant completeUntil = Instant.EPOCH;
  private Runnable asked = () -> {};

  public void share(String caseId) {
    shared.add(caseId);
  }

  /** Ends all of them. */
  public void end() {
    shared.clear();
  }

  public void completeUntil(Instant moment) {
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
