/**
 * What the formats of reports share: sentences, citations, the help of rules, and text that is held back.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report.internal;

import org.jspecify.annotations.NullMarked;
