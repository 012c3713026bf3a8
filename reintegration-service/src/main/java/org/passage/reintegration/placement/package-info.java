/** Training and jobs with providers, from the offer to how she fares a year later (row J). */
@NullMarked
package org.passage.reintegration.placement;

import org.jspecify.annotations.NullMarked;
