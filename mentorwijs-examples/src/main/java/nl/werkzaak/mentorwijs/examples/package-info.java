/**
 * Runnable examples that answer one question each; start at {@link nl.werkzaak.mentorwijs.examples.PrintTheComponents}.
 * The command line lives in a package of its own.
 */
@NullMarked
package nl.werkzaak.mentorwijs.examples;

import org.jspecify.annotations.NullMarked;
