package org.passage.cases.risk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * How endangered she is, with every reason.
 *
 * @param organizationId the organization that owns the case
 */
public record RiskAssessment(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    @Personal RiskIndicators indicators,
    @Personal Circumstances circumstances,
    RiskLevel level,
    @Personal List<RiskReason> reasons,
    Instant assessedAt,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What assumptions ii and iii ask about.
   *
   * @param traffickerKnows that she intends to cooperate
   */
  public record Circumstances(
      boolean cooperatedWithAuthorities, boolean intendsToCooperate, boolean traffickerKnows) {

    private RiskLevel upon(RiskLevel level) {
      if (intendsToCooperate && traffickerKnows) {
        return RiskLevel.IMMEDIATE;
      }
      return cooperatedWithAuthorities ? level.magnified() : level;
    }

    private Stream<RiskReason> reasons() {
      return Stream.of(
              Map.entry(RiskReason.ESCAPED, true),
              Map.entry(RiskReason.COOPERATED, cooperatedWithAuthorities),
              Map.entry(RiskReason.INTENDS_TO_COOPERATE, intendsToCooperate && !traffickerKnows),
              Map.entry(RiskReason.TRAFFICKER_KNOWS, intendsToCooperate && traffickerKnows))
          .filter(Map.Entry::getValue)
          .map(Map.Entry::getKey);
    }
  }

  static RiskAssessment of(
      String organizationId,
      String caseId,
      RiskIndicators indicators,
      Circumstances circumstances,
      Instant now) {
    String id = Ids.next("rsk");
    RiskLevel level = circumstances.upon(indicators.level());
    return new RiskAssessment(
        id,
        1,
        organizationId,
        caseId,
        indicators,
        circumstances,
        level,
        Stream.concat(circumstances.reasons(), indicators.reasons()).toList(),
        now,
        List.of(
            Event.of(
                "org.passage.cases.risk-assessed.v1",
                id,
                caseId,
                organizationId,
                now,
                Map.of("level", Codes.written(level)))));
  }
}
