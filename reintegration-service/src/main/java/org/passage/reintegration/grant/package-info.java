/**
 * Money or goods for the purposes of a plan: requested, decided by other people, paid in
 * instalments and accounted for (row J).
 */
@NullMarked
package org.passage.reintegration.grant;

import org.jspecify.annotations.NullMarked;
