/** The realm of one machine: the realm as code, sample organizations and people, fresh secrets. */
@NullMarked
package org.passage.local.realm;

import org.jspecify.annotations.NullMarked;
