package org.passage.cases.htcds;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewCaseV1;
import org.passage.cases.api.NewIdentificationDecisionV1;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.NewTraffickingFactsV1;
import org.passage.cases.casefile.CaseOpening;
import org.passage.cases.htcds.Dossier.Defaults;
import org.passage.cases.htcds.Dossier.Happening;
import org.passage.cases.identification.DecisionFormat;
import org.passage.cases.trafficking.TraffickingFormat;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** Whether the cases of a file could be opened one by one: by the same rules as over HTTP. */
@Component
public final class Checks {
  private static final int LONGEST_REFERENCE = 200;

  private final Validator validator;
  private final CaseOpening opening;
  private final Clock clock;

  Checks(Validator validator, CaseOpening opening, Clock clock) {
    this.validator = validator;
    this.opening = opening;
    this.clock = clock;
  }

  /** All that is wrong with a case; nothing when it can be opened. */
  public List<Fault> faults(CaseRow row, Defaults defaults) {
    if (!row.faults().isEmpty()) {
      return row.faults();
    }
    List<Fault> faults = new ArrayList<>();
    Dossier dossier = row.dossier();
    if (dossier.reference != null && dossier.reference.length() > LONGEST_REFERENCE) {
      faults.add(new Fault(row.line(), Columns.REFERENCE, "must have 200 characters at most"));
    }
    NewCaseV1 wanted = dossier.wanted(defaults);
    check(faults, row.line(), "", wanted, () -> opening.check(wanted));
    @Nullable NewIdentificationDecisionV1 decision = dossier.decision(defaults);
    if (decision != null) {
      check(
          faults,
          row.line(),
          "/decision",
          decision,
          () -> DecisionFormat.decision(decision, "", clock));
    }
    @Nullable NewTraffickingFactsV1 facts = dossier.facts();
    if (facts != null) {
      check(faults, row.line(), "/facts", facts, () -> TraffickingFormat.facts(facts));
    }
    LocalDate today = LocalDate.now(clock);
    for (Happening it : dossier.events) {
      if (!it.isEmpty()) {
        NewTraffickingEventV1 event = it.whole();
        check(faults, it.line(), "/event", event, () -> TraffickingFormat.event(event, today));
      }
    }
    return faults;
  }

  private void check(List<Fault> faults, long line, String at, Object form, Runnable rules) {
    var violations = validator.validate(form);
    for (ConstraintViolation<Object> it : violations) {
      faults.add(fault(line, at + pointer(it.getPropertyPath().toString()), it.getMessage()));
    }
    if (violations.isEmpty()) {
      try {
        rules.run();
      } catch (InvalidInput refused) {
        refused.errors().forEach(it -> faults.add(fault(line, at + it.pointer(), it.detail())));
      }
    }
  }

  private static Fault fault(long line, String pointer, String detail) {
    return new Fault(line, Columns.at(pointer), detail);
  }

  /** From {@code person.languages[0].<list element>} to {@code /person/languages/0}. */
  private static String pointer(String path) {
    return "/"
        + path.replaceAll("\\.<[^>]+>", "")
            .replace("].", "/")
            .replaceAll("[.\\[]", "/")
            .replace("]", "");
  }
}
