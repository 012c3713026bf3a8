package org.passage.referrals.consensus;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.ConsensusApi;
import org.passage.referrals.api.ConsensusConclusionV1;
import org.passage.referrals.api.ConsensusGapV1;
import org.passage.referrals.api.ConsensusV1;
import org.passage.referrals.api.NewConclusionV1;
import org.passage.referrals.api.NewPositionV1;
import org.passage.referrals.api.NewStakeholderV1;
import org.passage.referrals.api.PositionV1;
import org.passage.referrals.api.StakeholderRoleV1;
import org.passage.referrals.api.StakeholderV1;
import org.passage.referrals.api.StanceV1;
import org.passage.referrals.consensus.Consensus.Conclusion;
import org.passage.referrals.consensus.Stakeholder.Named;
import org.passage.referrals.consensus.Stakeholder.Position;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The consensus over HTTP. */
@RestController
@EnableConfigurationProperties(QuorumRule.class)
class ConsensusController implements ConsensusApi {
  private final Consensuses consensuses;
  private final QuorumRule rule;
  private final Disclosure disclosure;
  private final Clock clock;

  ConsensusController(
      Consensuses consensuses, QuorumRule rule, Disclosure disclosure, Clock clock) {
    this.consensuses = consensuses;
    this.rule = rule;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ConsensusV1> getConsensus(String referralId) {
    Referral referral = disclosure.sent(referralId);
    return answer(consensuses.of(referral), referral);
  }

  @Override
  public ResponseEntity<ConsensusV1> nameStakeholder(
      String referralId,
      NewStakeholderV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    Named who =
        new Named(
            StakeholderRole.valueOf(wanted.getRole().name()),
            wanted.getName(),
            wanted.getOrganizationId());
    Consensus written = consensuses.write(read(referral, ifMatch).naming(who, Stamp.now(clock)));
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + referralId + "/consensus"))
        .eTag(ETags.of(written.version()))
        .body(full(written, referral));
  }

  @Override
  public ResponseEntity<ConsensusV1> recordPosition(
      String referralId,
      String stakeholderId,
      NewPositionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    Stance stance = Stance.valueOf(said.getStance().name());
    if (stance == Stance.OBJECTS && said.getReasons() == null) {
      throw InvalidInput.at("/reasons", "is needed for an objection");
    }
    Position position =
        new Position(stance, referral.terms().country(), said.getReasons(), Stamp.now(clock));
    return answer(
        consensuses.write(read(referral, ifMatch).saying(stakeholderId, position)), referral);
  }

  @Override
  public ResponseEntity<ConsensusV1> recordConsensus(
      String referralId,
      NewConclusionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral referral = disclosure.sent(referralId);
    Conclusion reached =
        new Conclusion(said.getSummary(), referral.terms().country(), rule, Stamp.now(clock));
    return answer(
        consensuses.write(read(referral, ifMatch).concluded(reached, referral.terms())), referral);
  }

  private Consensus read(Referral referral, @Nullable String ifMatch) {
    Consensus found = consensuses.of(referral);
    ETags.check(ifMatch, found.version());
    return found;
  }

  private ResponseEntity<ConsensusV1> answer(Consensus it, Referral referral) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it, referral));
  }

  private ConsensusV1 full(Consensus it, Referral referral) {
    Conclusion reached = it.conclusion();
    return new ConsensusV1(
            it.referralId(),
            it.stakeholders().stream().map(ConsensusController::stakeholder).toList(),
            Codes.all(
                ConsensusGapV1.class,
                rule.gaps(it.stakeholders(), referral.terms().country(), referral.terms().child())),
            rule.leastStakeholders(),
            rule.agreeingPercent())
        .conclusion(
            reached == null
                ? null
                : new ConsensusConclusionV1(
                        reached.summary(),
                        reached.rule().leastStakeholders(),
                        reached.rule().agreeingPercent(),
                        reached.recorded().by(),
                        reached.recorded().at())
                    .country(reached.country()));
  }

  private static StakeholderV1 stakeholder(Stakeholder it) {
    return new StakeholderV1(
            it.id(),
            StakeholderRoleV1.valueOf(it.who().role().name()),
            it.who().name(),
            it.positions().stream().map(ConsensusController::position).toList())
        .organizationId(it.who().organizationId());
  }

  private static PositionV1 position(Position it) {
    return new PositionV1(
            StanceV1.valueOf(it.stance().name()), it.recorded().by(), it.recorded().at())
        .reasons(it.reasons())
        .country(it.country());
  }
}
