/** Beneficiaries who travel together. */
@NullMarked
package org.passage.acceptance.travelgroup;

import org.jspecify.annotations.NullMarked;
