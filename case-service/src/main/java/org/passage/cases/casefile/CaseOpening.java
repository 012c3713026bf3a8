package org.passage.cases.casefile;

import java.time.Clock;
import org.passage.cases.api.NewCaseV1;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** Opens cases as somebody wrote them, by whichever way they come. */
@Component
public final class CaseOpening {
  private final Cases cases;
  private final CaseFormat format;
  private final PersonFormat people;
  private final Clock clock;

  CaseOpening(Cases cases, Clock clock) {
    this.cases = cases;
    this.format = new CaseFormat(clock);
    this.people = new PersonFormat(clock);
    this.clock = clock;
  }

  /**
   * Makes sure that a case could be opened; nothing is written.
   *
   * @throws org.passage.chassis.problem.InvalidInput when it could not
   */
  public void check(NewCaseV1 wanted) {
    made(new Caller("", "", "", java.util.Set.of()), wanted);
  }

  /** Opens a case; the opener is the first of its care team. */
  public Case open(Caller opener, NewCaseV1 wanted) {
    return cases.add(made(opener, wanted));
  }

  /** The same for a case on which it was decided elsewhere whether she is a trafficked person. */
  public Case open(Caller opener, NewCaseV1 wanted, Decision decided) {
    return cases.add(made(opener, wanted).openedUpon(decided));
  }

  private Case made(Caller opener, NewCaseV1 wanted) {
    return Case.open(
        opener,
        people.person("/person", wanted.getPerson()),
        format.screening("/screening", wanted.getScreening()),
        clock.instant());
  }
}
