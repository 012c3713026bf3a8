/** A partner that has no screen of ours: it knows the contract, and what its webhook is told. */
@NullMarked
package org.passage.acceptance.partner;

import org.jspecify.annotations.NullMarked;
