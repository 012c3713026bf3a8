/** Serves every service's settings from one folder of files. */
@NullMarked
package org.passage.config;

import org.jspecify.annotations.NullMarked;
