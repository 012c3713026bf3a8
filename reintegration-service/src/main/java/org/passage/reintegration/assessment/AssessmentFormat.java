package org.passage.reintegration.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.AssessmentV1;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.FindingV1;
import org.passage.reintegration.api.NeedV1;
import org.passage.reintegration.api.NewAssessmentV1;
import org.passage.reintegration.api.PriorityV1;
import org.passage.reintegration.api.StageV1;
import org.passage.reintegration.assessment.KnownInstruments.Form;
import org.springframework.stereotype.Component;

/** Between the contract's forms and an assessment; refuses what cannot be. */
@Component
final class AssessmentFormat {
  private final KnownInstruments instruments;

  AssessmentFormat(KnownInstruments instruments) {
    this.instruments = instruments;
  }

  Assessment.Found found(String organizationId, NewAssessmentV1 found) {
    List<Finding> findings = findings(found.getFindings());
    return new Assessment.Found(
        Objects.requireNonNullElse(Codes.same(Stage.class, found.getStage()), Stage.INITIAL),
        instrument(organizationId, found.getInstrumentId(), findings),
        findings,
        found.getStrengths(),
        found.getPriorities().stream()
            .map(it -> new Priority(Domain.valueOf(it.getDomain().name()), it.getWish()))
            .toList());
  }

  private @Nullable UsedInstrument instrument(
      String organizationId, @Nullable String instrumentId, List<Finding> findings) {
    if (instrumentId == null) {
      return null;
    }
    Form form =
        instruments
            .find(organizationId, instrumentId)
            .orElseThrow(
                () -> InvalidInput.at("/instrumentId", "is no instrument of your organization"));
    Set<Domain> left = EnumSet.copyOf(form.domains());
    findings.forEach(it -> left.remove(it.domain()));
    if (!left.isEmpty()) {
      throw InvalidInput.at(
          "/findings",
          "must say something of each domain of the instrument; missing: "
              + String.join(", ", left.stream().map(Codes::written).toList()));
    }
    return form.version();
  }

  private static List<Finding> findings(List<FindingV1> findings) {
    Set<Domain> seen = EnumSet.noneOf(Domain.class);
    for (int i = 0; i < findings.size(); i++) {
      if (!seen.add(Domain.valueOf(findings.get(i).getDomain().name()))) {
        throw InvalidInput.at("/findings/" + i + "/domain", "comes more than once");
      }
    }
    return findings.stream()
        .map(it ->
            new Finding(
                Domain.valueOf(it.getDomain().name()),
                Need.valueOf(it.getNeed().name()),
                it.getNote(),
                it.getStrength()))
        .toList();
  }

  static AssessmentV1 full(Assessment it) {
    return new AssessmentV1(
            it.id(),
            it.caseId(),
            it.organizationId(),
            StageV1.valueOf(it.stage().name()),
            it.findings().stream().map(AssessmentFormat::finding).toList(),
            it.priorities().stream().map(AssessmentFormat::priority).toList(),
            it.recordedAt())
        .instrument(ComparisonFormat.instrument(it.instrument()))
        .strengths(it.strengths());
  }

  private static FindingV1 finding(Finding it) {
    return new FindingV1(DomainV1.valueOf(it.domain().name()), NeedV1.valueOf(it.need().name()))
        .note(it.note())
        .strength(it.strength());
  }

  private static PriorityV1 priority(Priority it) {
    return new PriorityV1(DomainV1.valueOf(it.domain().name()), it.wish());
  }
}
