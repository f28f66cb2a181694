/**
 * Reports as JSON: records that are written as they are, and from which the schema is derived; start at {@link
 * nl.werkzaak.mentorwijs.io.report.json.ReportedDocument}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report.json;

import org.jspecify.annotations.NullMarked;
