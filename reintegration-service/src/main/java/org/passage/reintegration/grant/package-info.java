/** Money for the purposes of a plan: requested, decided by another person, paid once (row J). */
@NullMarked
package org.passage.reintegration.grant;

import org.jspecify.annotations.NullMarked;
