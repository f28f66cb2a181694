/**
 * A variant read, resolved and judged in one go, and the renderings of what was found; start at {@link
 * nl.werkzaak.mentorwijs.io.report.VariantReviewer}. No judgement is made here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report;

import org.jspecify.annotations.NullMarked;
