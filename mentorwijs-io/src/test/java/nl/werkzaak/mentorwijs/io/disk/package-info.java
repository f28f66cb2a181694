/** A disk that fails, and processes that are killed: what stays of the files that are written. */
@NullMarked
package nl.werkzaak.mentorwijs.io.disk;

import org.jspecify.annotations.NullMarked;
