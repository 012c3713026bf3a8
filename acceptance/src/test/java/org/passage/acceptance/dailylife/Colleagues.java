package org.passage.acceptance.dailylife;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** Who works on a case beside its caseworker. */
final class Colleagues {
  private static final long A_MOMENT = 100_000_000;
  private static final int SECONDS = 20;

  private Colleagues() {}

  /** The caseworker takes somebody into the care team. */
  static void join(Api api, Owned owned, String colleague) {
    Api.As caseworker = api.as("caseworker@harbour");
    String team = "/api/cases/v1/cases/" + owned.id("caseId") + "/care-team";
    String eTag = caseworker.get(team).expect(200).eTag();
    caseworker.put(team + "/" + api.idOf(colleague), eTag, "").expect(200);
  }

  /** The shelters hear within a second or so of who is on the care team. */
  static Answer known(Supplier<Answer> call) {
    Instant end = Instant.now().plusSeconds(SECONDS);
    Answer answer = call.get();
    while (answer.status() == 404 && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(A_MOMENT);
      answer = call.get();
    }
    return answer;
  }
}
