package org.passage.shelters.reception;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long after her arrival a step is due that she did not postpone: the settings {@code
 * passage.reception.due-after}.
 */
@ConfigurationProperties("passage.reception.due-after")
record DueAfter(
    @DefaultValue("2h") Duration arrival,
    @DefaultValue("24h") Duration firstMeeting,
    @DefaultValue("72h") Duration inDepthConversation,
    @DefaultValue("72h") Duration endingFirstMeeting) {

  Duration of(ReceptionStep step) {
    return switch (step) {
      case ARRIVAL -> arrival;
      case FIRST_MEETING -> firstMeeting;
      case IN_DEPTH_CONVERSATION -> inDepthConversation;
      case ENDING_FIRST_MEETING -> endingFirstMeeting;
    };
  }
}
