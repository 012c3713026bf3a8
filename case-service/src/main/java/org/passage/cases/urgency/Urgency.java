package org.passage.cases.urgency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;

/**
 * What must press in a case that is looked for; lists that are empty leave nothing out. The codes
 * are those of the features they belong to, as the contract writes them.
 *
 * @param riskLevels one of these, of the assessment that counts
 * @param overdue one of these
 * @param flagKinds an open flag of one of these kinds, and of one of the severities
 */
public record Urgency(
    List<String> riskLevels,
    List<Overdue> overdue,
    List<String> flagKinds,
    List<String> flagSeverities) {
  public static final Urgency ANY = new Urgency(List.of(), List.of(), List.of(), List.of());

  public Urgency {
    riskLevels = List.copyOf(riskLevels);
    overdue = List.copyOf(overdue);
    flagKinds = List.copyOf(flagKinds);
    flagSeverities = List.copyOf(flagSeverities);
  }

  /** The codes of an open flag: by its kind, by its severity, and by both. */
  public static List<String> flag(String kind, String severity) {
    return List.of(kind, severity, both(kind, severity));
  }

  /**
   * Makes sure that somebody may ask that: who may not read how endangered she is must not learn it
   * from a list.
   */
  public void check(Caller caller) {
    boolean asksForRisk = !riskLevels.isEmpty() || overdue.contains(Overdue.RISK_REVIEW);
    if (asksForRisk && !caller.has("caseworker") && !caller.has(CaseFacts.SUPERVISOR)) {
      throw InvalidInput.at(
          riskLevels.isEmpty() ? "?overdue" : "?riskLevel",
          "is for those who may read risk assessments");
    }
  }

  /** Of each mark the codes of which a case must have one. */
  Map<Mark, List<String>> codes() {
    Map<Mark, List<String>> codes = new EnumMap<>(Mark.class);
    if (!riskLevels.isEmpty()) {
      codes.put(Mark.RISK, riskLevels);
    }
    List<String> flags = flags();
    if (!flags.isEmpty()) {
      codes.put(Mark.FLAGS, flags);
    }
    return codes;
  }

  private List<String> flags() {
    if (flagKinds.isEmpty() || flagSeverities.isEmpty()) {
      return flagKinds.isEmpty() ? flagSeverities : flagKinds;
    }
    List<String> both = new ArrayList<>();
    flagKinds.forEach(kind -> flagSeverities.forEach(severity -> both.add(both(kind, severity))));
    return both;
  }

  private static String both(String kind, String severity) {
    return kind + "/" + severity;
  }
}
