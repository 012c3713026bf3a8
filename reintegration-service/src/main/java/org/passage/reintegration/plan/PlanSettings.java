package org.passage.reintegration.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for all plans of a place.
 *
 * @param contactAttempts on how many different days somebody must have tried to reach her before
 *     contact counts as lost
 */
@ConfigurationProperties("passage.plans")
record PlanSettings(@DefaultValue("3") int contactAttempts) {}
