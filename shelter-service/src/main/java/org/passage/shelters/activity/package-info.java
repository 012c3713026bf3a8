/** What a shelter offers those who live there to do, and who wants to. */
@NullMarked
package org.passage.shelters.activity;

import org.jspecify.annotations.NullMarked;
