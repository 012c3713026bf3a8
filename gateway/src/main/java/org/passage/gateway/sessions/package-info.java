/** What the gateway keeps for a person who logged in by browser, in place of the tokens. */
@NullMarked
package org.passage.gateway.sessions;

import org.jspecify.annotations.NullMarked;
