/** Formats of reports of somebody else, most of them bad; for tests. */
@NullMarked
package org.example.report;

import org.jspecify.annotations.NullMarked;
