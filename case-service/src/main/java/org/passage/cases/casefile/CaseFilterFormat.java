package org.passage.cases.casefile;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseFilterV1;
import org.passage.cases.api.CaseScopeV1;
import org.passage.cases.api.CaseStatusV1;
import org.passage.cases.api.FlagKindV1;
import org.passage.cases.api.FlagSeverityV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.cases.api.OverdueV1;
import org.passage.cases.api.RiskLevelV1;
import org.passage.cases.urgency.Overdue;
import org.passage.cases.urgency.Urgency;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's form of a filter and the filter; refuses what cannot be. */
public final class CaseFilterFormat {
  private CaseFilterFormat() {}

  /**
   * A filter as somebody wrote it.
   *
   * @param pointer where it stands, with what separates it from a field's name
   */
  public static CaseFilter filter(String pointer, CaseFilterV1 it) {
    if (it.getOpenedFrom() != null
        && it.getOpenedUntil() != null
        && it.getOpenedUntil().isBefore(it.getOpenedFrom())) {
      throw InvalidInput.at(pointer + "openedUntil", "must not be before openedFrom");
    }
    return new CaseFilter(
        Codes.same(CaseScope.class, it.getScope()),
        Codes.all(CaseStatus.class, it.getStatus()),
        Codes.same(Outcome.class, it.getOutcome()),
        it.getChild(),
        it.getOffice(),
        it.getOpenedFrom(),
        it.getOpenedUntil(),
        new Urgency(
            codes(it.getRiskLevel()),
            Codes.all(Overdue.class, it.getOverdue()),
            codes(it.getFlagKind()),
            codes(it.getFlagSeverity())));
  }

  public static CaseFilterV1 full(CaseFilter it) {
    return new CaseFilterV1()
        .scope(Codes.same(CaseScopeV1.class, it.scope()))
        .status(Codes.set(CaseStatusV1.class, it.status()))
        .outcome(Codes.same(OutcomeV1.class, it.outcome()))
        .child(it.child())
        .office(it.office())
        .openedFrom(it.openedFrom())
        .openedUntil(it.openedUntil())
        .riskLevel(same(RiskLevelV1.class, it.urgency().riskLevels()))
        .overdue(Codes.set(OverdueV1.class, it.urgency().overdue()))
        .flagKind(same(FlagKindV1.class, it.urgency().flagKinds()))
        .flagSeverity(same(FlagSeverityV1.class, it.urgency().flagSeverities()));
  }

  private static List<String> codes(@Nullable Set<? extends Enum<?>> codes) {
    return codes == null ? List.of() : codes.stream().map(Codes::written).sorted().toList();
  }

  private static <E extends Enum<E>> @Nullable Set<E> same(Class<E> type, List<String> codes) {
    return codes.isEmpty()
        ? null
        : EnumSet.allOf(type).stream()
            .filter(it -> codes.contains(Codes.written(it)))
            .collect(toCollection(LinkedHashSet::new));
  }
}
