package org.passage.referrals.domesticfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passage.referrals.domestic.DomesticStep;
import org.passage.referrals.domesticfigures.Past.Taken;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Urgency;

class PastTest {
  @Test
  void measuresFromTheFirstOfOneStepToTheFirstOfTheNext() {
    Past past =
        past(
            DomesticStep.SEND,
            DomesticStep.ACCEPT,
            DomesticStep.MISS,
            DomesticStep.BEGIN,
            DomesticStep.FINISH);
    assertThat(past.response()).isEqualTo(DomesticResponse.ACCEPTED);
    assertThat(past.minutes(DomesticMeasure.ANSWER)).contains(60);
    assertThat(past.minutes(DomesticMeasure.BEGINNING)).contains(120);
    assertThat(past.minutes(DomesticMeasure.ENDING)).contains(60);
  }

  @Test
  void measuresNothingThatHasNotComeToItsEnd() {
    assertThat(past(DomesticStep.SEND).response()).isEqualTo(DomesticResponse.NONE);
    assertThat(past(DomesticStep.SEND).minutes(DomesticMeasure.ANSWER)).isEmpty();
    Past declined = past(DomesticStep.SEND, DomesticStep.DECLINE);
    assertThat(declined.response()).isEqualTo(DomesticResponse.DECLINED);
    assertThat(declined.minutes(DomesticMeasure.BEGINNING)).isEmpty();
  }

  /** A step each hour. */
  private static Past past(DomesticStep... steps) {
    List<Taken> taken =
        IntStream.range(0, steps.length)
            .mapToObj(it -> new Taken(steps[it], Instant.EPOCH.plusSeconds(3600L * it)))
            .toList();
    return new Past("dom_1", AssistanceType.LEGAL, Urgency.ROUTINE, "sunrise", taken);
  }
}
