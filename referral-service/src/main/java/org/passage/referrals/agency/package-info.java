/**
 * The agencies of the directory: who they are, what they are qualified for, how each entry stands.
 */
@NullMarked
package org.passage.referrals.agency;

import org.jspecify.annotations.NullMarked;
