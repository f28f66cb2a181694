/**
 * Reports as text, for people; start at {@link nl.werkzaak.mentorwijs.io.report.text.TextReport}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report.text;

import org.jspecify.annotations.NullMarked;
