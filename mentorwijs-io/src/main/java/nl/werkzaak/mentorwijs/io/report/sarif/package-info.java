/**
 * Reviews as SARIF; start at {@link nl.werkzaak.mentorwijs.io.report.sarif.SarifWriter}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report.sarif;

import org.jspecify.annotations.NullMarked;
