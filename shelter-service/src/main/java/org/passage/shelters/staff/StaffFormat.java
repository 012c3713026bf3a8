package org.passage.shelters.staff;

import java.time.LocalDate;
import java.util.List;
import org.passage.shelters.api.CodeSignatureV1;
import org.passage.shelters.api.NewCodeSignatureV1;
import org.passage.shelters.api.NewStaffMemberV1;
import org.passage.shelters.api.NewTrainingV1;
import org.passage.shelters.api.NewVettingV1;
import org.passage.shelters.api.StaffCheckKindV1;
import org.passage.shelters.api.StaffEngagementV1;
import org.passage.shelters.api.StaffFunctionV1;
import org.passage.shelters.api.StaffMemberSummaryV1;
import org.passage.shelters.api.StaffMemberV1;
import org.passage.shelters.api.StaffWarningStateV1;
import org.passage.shelters.api.StaffWarningV1;
import org.passage.shelters.api.TrainingTopicV1;
import org.passage.shelters.api.TrainingV1;
import org.passage.shelters.api.VettingKindV1;
import org.passage.shelters.api.VettingOutcomeV1;
import org.passage.shelters.api.VettingV1;
import org.passage.shelters.shelter.Days;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.staff.StaffMember.Engagement;

/** Between the contract's forms and those who work in a shelter; refuses what cannot be. */
public final class StaffFormat {
  private StaffFormat() {}

  static Engagement engagement(StaffEngagementV1 said) {
    LocalDate since = Days.any("/since", said.getSince());
    return new Engagement(
        function(said.getFunction()), since, Days.last("/until", said.getUntil(), since));
  }

  static Engagement engagement(NewStaffMemberV1 said) {
    return new Engagement(function(said.getFunction()), Days.any("/since", said.getSince()), null);
  }

  private static StaffFunction function(StaffFunctionV1 said) {
    return StaffFunction.valueOf(said.name());
  }

  static Vetting vetting(NewVettingV1 said, LocalDate today, Stamp by) {
    LocalDate on = Days.past("/checkedOn", said.getCheckedOn(), today);
    return new Vetting(
        VettingKind.valueOf(said.getKind().name()),
        on,
        VettingOutcome.valueOf(said.getOutcome().name()),
        Days.last("/validUntil", said.getValidUntil(), on),
        said.getCheckedBy(),
        by);
  }

  static CodeSignature signature(NewCodeSignatureV1 said, LocalDate today, Stamp by) {
    return new CodeSignature(
        said.getCodeVersion(), Days.past("/signedOn", said.getSignedOn(), today), by);
  }

  static Training training(NewTrainingV1 said, LocalDate today, Stamp by) {
    LocalDate on = Days.past("/completedOn", said.getCompletedOn(), today);
    return new Training(
        TrainingTopic.valueOf(said.getTopic().name()),
        on,
        Days.last("/validUntil", said.getValidUntil(), on),
        by);
  }

  static StaffMemberV1 full(StaffMember it, List<StaffWarning> warnings) {
    return new StaffMemberV1(
            it.id(),
            it.shelterId(),
            it.personId(),
            StaffFunctionV1.valueOf(it.engagement().function().name()),
            it.engagement().since(),
            it.file().bars(),
            it.file().vettings().stream().map(StaffFormat::vetting).toList(),
            it.file().signatures().stream().map(StaffFormat::signature).toList(),
            it.file().trainings().stream().map(StaffFormat::training).toList(),
            warnings(warnings),
            it.enlisted().by(),
            it.enlisted().at())
        .until(it.engagement().until());
  }

  static StaffMemberSummaryV1 summary(StaffMember it) {
    return new StaffMemberSummaryV1(
            it.id(),
            it.shelterId(),
            it.personId(),
            StaffFunctionV1.valueOf(it.engagement().function().name()),
            it.engagement().since(),
            it.file().bars())
        .until(it.engagement().until());
  }

  /** Warnings as the contract writes them. */
  public static List<StaffWarningV1> warnings(List<StaffWarning> warnings) {
    return warnings.stream()
        .map(it ->
            new StaffWarningV1(
                    StaffCheckKindV1.valueOf(it.kind().name()),
                    it.code(),
                    StaffWarningStateV1.valueOf(it.state().name()))
                .until(it.until()))
        .toList();
  }

  private static VettingV1 vetting(Vetting it) {
    return new VettingV1(
            VettingKindV1.valueOf(it.about().name()),
            it.on(),
            VettingOutcomeV1.valueOf(it.outcome().name()),
            it.source(),
            it.recorded().by(),
            it.recorded().at())
        .validUntil(it.validUntil());
  }

  private static CodeSignatureV1 signature(CodeSignature it) {
    return new CodeSignatureV1(it.number(), it.on(), it.recorded().by(), it.recorded().at());
  }

  private static TrainingV1 training(Training it) {
    return new TrainingV1(
            TrainingTopicV1.valueOf(it.topic().name()),
            it.on(),
            it.recorded().by(),
            it.recorded().at())
        .validUntil(it.validUntil());
  }
}
