/** The programs of an organization that ask by themselves. */
@NullMarked
package org.passage.identity.client;

import org.jspecify.annotations.NullMarked;
