/**
 * A training as catalogues and search engines know courses: schema.org's Course, in JSON-LD; start at {@link
 * nl.werkzaak.mentorwijs.io.course.CourseFormat}. It is written and never read.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.course;

import org.jspecify.annotations.NullMarked;
