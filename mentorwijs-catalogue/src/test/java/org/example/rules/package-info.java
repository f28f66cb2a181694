/** Rules that another jar brings, good and bad. */
@org.jspecify.annotations.NullMarked
package org.example.rules;
