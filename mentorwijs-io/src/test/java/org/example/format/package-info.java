/** Formats of somebody else, most of them bad; for tests. */
@NullMarked
package org.example.format;

import org.jspecify.annotations.NullMarked;
