package org.passage.reintegration.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.AssessmentV1;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.FindingV1;
import org.passage.reintegration.api.NeedV1;
import org.passage.reintegration.api.PriorityV1;

/** Between the contract's forms and an assessment; refuses what cannot be. */
final class AssessmentFormat {
  private AssessmentFormat() {}

  static List<Finding> findings(List<FindingV1> findings) {
    List<Finding> found =
        findings.stream()
            .map(it ->
                new Finding(
                    Domain.valueOf(it.getDomain().name()),
                    Need.valueOf(it.getNeed().name()),
                    it.getNote()))
            .toList();
    once("/findings", found.stream().map(Finding::domain).toList());
    return found;
  }

  static List<Priority> priorities(List<PriorityV1> priorities) {
    return priorities.stream()
        .map(it -> new Priority(Domain.valueOf(it.getDomain().name()), it.getWish()))
        .toList();
  }

  private static void once(String pointer, List<Domain> domains) {
    Set<Domain> seen = EnumSet.noneOf(Domain.class);
    for (int i = 0; i < domains.size(); i++) {
      if (!seen.add(domains.get(i))) {
        throw InvalidInput.at(pointer + "/" + i + "/domain", "comes more than once");
      }
    }
  }

  static AssessmentV1 full(Assessment it) {
    return new AssessmentV1(
            it.id(),
            it.caseId(),
            it.organizationId(),
            it.findings().stream().map(AssessmentFormat::finding).toList(),
            it.priorities().stream().map(AssessmentFormat::priority).toList(),
            it.recordedAt())
        .strengths(it.strengths());
  }

  private static FindingV1 finding(Finding it) {
    return new FindingV1(DomainV1.valueOf(it.domain().name()), NeedV1.valueOf(it.need().name()))
        .note(it.note());
  }

  private static PriorityV1 priority(Priority it) {
    return new PriorityV1(DomainV1.valueOf(it.domain().name()), it.wish());
  }
}
