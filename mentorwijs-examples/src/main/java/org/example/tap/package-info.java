/**
 * A format of reports from outside the library: the Test Anything Protocol; start at {@link
 * org.example.tap.TapReportFormat}. It uses nothing but what the library offers everybody.
 */
@NullMarked
package org.example.tap;

import org.jspecify.annotations.NullMarked;
