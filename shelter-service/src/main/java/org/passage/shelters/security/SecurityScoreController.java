package org.passage.shelters.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.figures.Svg;
import org.passage.shelters.api.AreaScoreV1;
import org.passage.shelters.api.AreaStandingV1;
import org.passage.shelters.api.ScoredAuditV1;
import org.passage.shelters.api.SecurityAreaV1;
import org.passage.shelters.api.SecurityAuditKindV1;
import org.passage.shelters.api.SecurityScoreV1;
import org.passage.shelters.api.SecurityScoresApi;
import org.passage.shelters.security.SecurityScore.AreaScore;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.standard.SecurityStandards;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Scores over HTTP. */
@RestController
class SecurityScoreController implements SecurityScoresApi {
  private static final int TREND = 10;

  private final SecurityAudits audits;
  private final SecurityStandards standards;
  private final Shelters shelters;

  SecurityScoreController(SecurityAudits audits, SecurityStandards standards, Shelters shelters) {
    this.audits = audits;
    this.standards = standards;
    this.shelters = shelters;
  }

  @Override
  public ResponseEntity<SecurityScoreV1> getSecurityScore(String shelterId) {
    List<SecurityScore> scores = latestFirst(shelterId);
    SecurityScore before = scores.size() > 1 ? scores.get(1) : null;
    List<AreaScoreV1> areas =
        scores.isEmpty()
            ? List.of()
            : scores.getFirst().areas().stream().map(it -> area(it, before)).toList();
    return ResponseEntity.ok(
        new SecurityScoreV1(
            shelterId,
            SecurityScore.METHOD,
            areas,
            scores.reversed().stream().map(SecurityScoreController::scored).toList()));
  }

  @Override
  public ResponseEntity<String> drawSecurityScore(String shelterId) {
    List<SecurityScore> scores = latestFirst(shelterId);
    int version = scores.isEmpty() ? 1 : scores.getFirst().audit().scope().standardVersion();
    return ResponseEntity.ok()
        .contentType(Svg.MEDIA_TYPE)
        .body(ScorePicture.of(scores, standards.of(version)));
  }

  private List<SecurityScore> latestFirst(String shelterId) {
    shelters.own(shelterId);
    return audits.lastClosed(shelterId, TREND).stream()
        .map(it -> SecurityScore.of(it, standards.of(it.scope().standardVersion())))
        .toList();
  }

  private static AreaScoreV1 area(AreaScore it, @Nullable SecurityScore before) {
    Optional<Integer> former =
        Optional.ofNullable(before).flatMap(all -> all.in(it.area())).map(AreaScore::score);
    return new AreaScoreV1(
            SecurityAreaV1.valueOf(it.area().name()),
            it.score(),
            it.met(),
            it.notMet(),
            it.notApplicable(),
            it.points(),
            it.ofPoints())
        .change(former.map(score -> it.score() - score).orElse(null));
  }

  private static ScoredAuditV1 scored(SecurityScore it) {
    return new ScoredAuditV1(
        it.audit().id(),
        SecurityAuditKindV1.valueOf(it.audit().scope().kind().name()),
        Objects.requireNonNull(it.audit().closed()).at(),
        it.areas().stream()
            .map(area ->
                new AreaStandingV1(SecurityAreaV1.valueOf(area.area().name()), area.score()))
            .toList());
  }
}
