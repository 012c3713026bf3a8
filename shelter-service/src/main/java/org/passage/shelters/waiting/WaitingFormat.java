package org.passage.shelters.waiting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.FeatureV1;
import org.passage.shelters.api.LeavingReasonV1;
import org.passage.shelters.api.NewSkipV1;
import org.passage.shelters.api.OrderReasonV1;
import org.passage.shelters.api.OrderRuleV1;
import org.passage.shelters.api.PresentPlaceV1;
import org.passage.shelters.api.ProposalV1;
import org.passage.shelters.api.SexV1;
import org.passage.shelters.api.SkipReasonV1;
import org.passage.shelters.api.SkipV1;
import org.passage.shelters.api.WaitingCandidateV1;
import org.passage.shelters.api.WaitingEntryV1;
import org.passage.shelters.api.WaitingPositionV1;
import org.passage.shelters.api.WaitingStateV1;
import org.passage.shelters.api.WaitingWishV1;
import org.passage.shelters.availability.AvailabilityFormat;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Sex;
import org.passage.shelters.shelter.Stay;

/** Between the contract's forms and the waiting list; refuses what cannot be. */
final class WaitingFormat {
  private WaitingFormat() {}

  static Wish wish(WaitingWishV1 said) {
    return new Wish(
        PresentPlace.valueOf(said.getPresentPlace().name()),
        Codes.same(Sex.class, said.getSex()),
        said.getWithChildren(),
        Codes.all(Feature.class, said.getNeeds()),
        List.copyOf(said.getLanguages()),
        said.getWords());
  }

  static Stay stay(
      String atFrom, String atUntil, LocalDate from, @Nullable LocalDate until, LocalDate today) {
    if (from.isBefore(today)) {
      throw InvalidInput.at(atFrom, "must not be in the past");
    }
    if (until != null && !until.isAfter(from)) {
      throw InvalidInput.at(atUntil, "must be later than the first night");
    }
    return new Stay(from, until);
  }

  static Map<String, Skip.Why> skips(List<NewSkipV1> said) {
    if (said.stream().map(NewSkipV1::getEntryId).distinct().count() < said.size()) {
      throw InvalidInput.at("/skips", "must name nobody twice");
    }
    return said.stream()
        .collect(
            Collectors.toMap(
                NewSkipV1::getEntryId,
                it -> new Skip.Why(SkipReason.valueOf(it.getReason().name()), it.getText())));
  }

  static WaitingEntryV1 full(WaitingEntry it) {
    Optional<WaitingEntry.Leaving> left = Optional.ofNullable(it.left());
    return new WaitingEntryV1(
            it.id(),
            it.caseId(),
            it.organizationId(),
            it.listOrganizationId(),
            WaitingStateV1.valueOf(it.state().name()),
            wish(it.wish()),
            it.proposals().stream().map(WaitingFormat::proposal).toList(),
            it.enteredAt())
        .leavingReason(
            Codes.same(LeavingReasonV1.class, left.map(WaitingEntry.Leaving::reason).orElse(null)))
        .leftAt(left.map(WaitingEntry.Leaving::at).orElse(null));
  }

  private static WaitingWishV1 wish(Wish it) {
    return new WaitingWishV1(
            PresentPlaceV1.valueOf(it.presentPlace().name()),
            it.withChildren(),
            new LinkedHashSet<>(Codes.all(FeatureV1.class, it.needs())),
            new LinkedHashSet<>(it.languages()))
        .sex(Codes.same(SexV1.class, it.sex()))
        .words(it.words());
  }

  private static ProposalV1 proposal(Proposal it) {
    ProposalV1 made =
        new ProposalV1(it.id(), it.shelterId(), it.stay().from(), it.at(), it.lapsesAt())
            .until(it.stay().until())
            .proposedBy(it.by());
    Proposal.@Nullable Answer answer = it.answer();
    return answer == null
        ? made
        : made.choice(BeneficiaryChoiceV1.valueOf(answer.choice().name()))
            .words(answer.words())
            .answeredBy(answer.recorded().by())
            .answeredAt(answer.recorded().at());
  }

  static SkipV1 skip(Skip it) {
    return new SkipV1(
            it.id(),
            it.shelterId(),
            SkipReasonV1.valueOf(it.why().reason().name()),
            it.why().text(),
            it.at())
        .by(it.by());
  }

  static WaitingPositionV1 position(WaitingEntry it, int position) {
    Rank rank = it.rank();
    return new WaitingPositionV1(
        it.id(),
        it.caseId(),
        position,
        rank.need(),
        rank.danger(),
        it.enteredAt(),
        rank.reasons().stream().map(WaitingFormat::reason).toList());
  }

  private static OrderReasonV1 reason(OrderReason it) {
    return new OrderReasonV1(OrderRuleV1.valueOf(it.rule().name()), it.points(), it.rule().text())
        .code(it.code());
  }

  static WaitingCandidateV1 candidate(Candidate it) {
    return new WaitingCandidateV1(
        it.entry().id(),
        it.entry().caseId(),
        it.position(),
        it.suits(),
        it.proposed(),
        it.reasons().stream().map(AvailabilityFormat::reason).toList());
  }
}
