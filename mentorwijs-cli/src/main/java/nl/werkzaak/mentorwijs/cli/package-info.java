/**
 * The command line {@code mentorwijs}; start at {@link nl.werkzaak.mentorwijs.cli.MentorwijsCommand}. It reads
 * arguments, calls the library and prints what that answers; nothing is worked out here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.cli;

import org.jspecify.annotations.NullMarked;
