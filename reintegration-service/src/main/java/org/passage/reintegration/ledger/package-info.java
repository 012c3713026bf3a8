/**
 * What moves the money of a fund: entries in double entry, each written once and never changed (row
 * J).
 */
@NullMarked
package org.passage.reintegration.ledger;

import org.jspecify.annotations.NullMarked;
