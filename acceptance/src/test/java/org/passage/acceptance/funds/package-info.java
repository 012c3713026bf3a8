/** Funds, grants and their ledger, through the gateway. */
@NullMarked
package org.passage.acceptance.funds;

import org.jspecify.annotations.NullMarked;
