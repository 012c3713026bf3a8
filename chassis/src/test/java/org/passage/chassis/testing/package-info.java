/** What the services' tests share: a real store behind the wire protocol, tokens, house rules. */
@NullMarked
package org.passage.chassis.testing;

import org.jspecify.annotations.NullMarked;
